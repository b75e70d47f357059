using BotReports.Cards;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>What to say above the next question about the message just dealt with, and what one can do about it.</summary>
public sealed record Receipt(string Text, CardTextStyle Style = CardTextStyle.Good)
{
    /// <summary>The field that was answered, closed or left out right before, so that its question need not be repeated for what follows; null otherwise.</summary>
    public FieldPath? Field { get; init; }

    public IReadOnlyList<CardButton> Buttons { get; init; } = [];

    /// <summary>With a question below it about something else, which then sets the style; the same where there is none.</summary>
    public Receipt With(Receipt? question) =>
        question is null ? this : question with { Text = $"{Text}\n{question.Text}", Buttons = [.. Buttons, .. question.Buttons] };
}
