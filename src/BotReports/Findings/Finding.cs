using System.Globalization;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Findings;

/// <summary>One answer that others than the rapporteurs may see, and where it stands.</summary>
/// <param name="Report">The report that it is in.</param>
/// <param name="Slot">Its place in the form.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Text">Its words, with what they point to shown behind; for a choice, the option's id.</param>
public sealed record Finding(Report Report, Slot Slot, Answer Answer, string Text)
{
    public SessionNumber Session => Report.Id.Session;

    /// <summary>The id by which an action names its question: <c>recommendations/actions</c>.</summary>
    public string Question { get; } = Slot.Group is { } group ? $"{group.Id}/{Slot.Question.Id}" : Slot.Question.Id;

    public bool IsPriority => (Slot.Group ?? Slot.Question).Purpose is QuestionPurpose.Priority || Slot.Question.Purpose is QuestionPurpose.Priority;

    /// <summary>To whom it is addressed, in the rapporteurs' words; null where nobody says so. Whom a recommendation is for, its actions and indicators are for too.</summary>
    public string? Addressee { get; init; }

    /// <summary>When its words were given or changed last.</summary>
    public DateTimeOffset At => Answer.Wording.At;

    /// <summary>Tells it from all others.</summary>
    public string Key { get; } = $"{Report.Id} {Slot.Address}";

    /// <summary>What it says to its reader: for a choice, the option's label.</summary>
    public string TextIn(string language) => Slot.Question.Shown(Text, language);

    /// <summary>"Recommendation 2", "recommendation 2 · action 1", "example 3".</summary>
    public string PlaceIn(Phrases phrases)
    {
        var own = Slot.Question.Name.In(phrases.Language);
        var words = Slot.Question.Repeats ? string.Create(CultureInfo.InvariantCulture, $"{own} {Slot.Place}") : own;
        return Slot.Group is not { } group ? words
            : string.Create(CultureInfo.InvariantCulture, $"{group.Name.In(phrases.Language)} {Slot.Repetition}") is var repetition && Slot.OpensRepetition ? repetition : $"{repetition} · {words}";
    }
}
