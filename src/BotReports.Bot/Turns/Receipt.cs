using BotReports.Cards;

namespace BotReports.Bot.Turns;

/// <summary>What to say above the next question about the message just dealt with, and what one can do about it.</summary>
public sealed record Receipt(string Text, CardTextStyle Style = CardTextStyle.Good)
{
    public IReadOnlyList<CardButton> Buttons { get; init; } = [];
}
