using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Findings.Briefs;

/// <summary>Asks which file is wanted where somebody wants "everything as a file".</summary>
public static class FileChoiceCard
{
    /// <param name="question">What is to be in the brief.</param>
    /// <param name="isOrganizer">Whether they may have all reports too.</param>
    /// <param name="conference">The event.</param>
    /// <param name="phrases">In whose language.</param>
    public static Card Of(ShowFindings question, bool isOrganizer, Conference conference, Phrases phrases) => new(phrases.WhichFile)
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Buttons =
        [
            new CardButton(phrases.Brief, question with { Form = FindingForm.Brief, Topic = null, AsFile = true }) { IsPrimary = true },
            .. isOrganizer ? [new CardButton(phrases.EventFiles, new ExportEvent())] : Array.Empty<CardButton>(),
        ],
        Language = phrases.Language,
    };
}
