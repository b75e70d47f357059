using BotReports.Actions;
using BotReports.Cards;
using BotReports.Exports;
using BotReports.Exports.Proceedings;
using BotReports.Languages;
using BotReports.Programmes;

namespace BotReports.Bot.Cards;

/// <summary>Which files organizers can have: of the whole event with what they choose to go in, or of one report.</summary>
internal static class EventFilesCard
{
    /// <param name="wanted">What the organizer has chosen so far.</param>
    /// <param name="files">The files.</param>
    /// <param name="options">The same choice as the files know it.</param>
    /// <param name="phrases">In whose language.</param>
    public static Card Of(ExportEvent wanted, EventFiles files, EventFileOptions options, Phrases phrases) => new(phrases.EventFiles)
    {
        Body =
        [
            new CardText(options.IsApprovedOnly ? phrases.EventFilesApprovedHint(files.Count(options)) : phrases.EventFilesHint(files.Count(options))),
            .. options.HasExtras ? [] : new CardElement[] { new CardText(phrases.EventFilesWithoutExtras) },
            .. options.HasOrigins ? new CardElement[] { new CardText(phrases.EventFilesWithOrigins) } : [],
            .. files.Unreadable is { Count: > 0 } unreadable ? new CardElement[] { new CardText(phrases.EventFilesUnreadable(string.Join(", ", unreadable)), CardTextStyle.Attention) } : [],
        ],
        Buttons =
        [
            new CardButton(phrases.ButtonProceedings, wanted with { Kind = "proceedings" }) { IsPrimary = true },
            new CardButton(phrases.ButtonWorkbook, wanted with { Kind = "workbook" }),
            new CardButton(phrases.ButtonOtherFormats, wanted with { Kind = ExportEvent.Other }),
            new CardButton(wanted.ApprovedOnly ? phrases.ButtonAllReports : phrases.ButtonOnlyApproved, wanted with { ApprovedOnly = !wanted.ApprovedOnly }),
            new CardButton(wanted.WithoutExtras ? phrases.ButtonWithExtras : phrases.ButtonWithoutExtras, wanted with { WithoutExtras = !wanted.WithoutExtras }),
            new CardButton(wanted.WithOrigins ? phrases.ButtonWithoutOrigins : phrases.ButtonWithOrigins, wanted with { WithOrigins = !wanted.WithOrigins }),
        ],
        Language = phrases.Language,
    };

    /// <summary>The formats that few people want.</summary>
    public static Card OfOthers(ExportEvent wanted, Phrases phrases) => new(phrases.ButtonOtherFormats)
    {
        Eyebrow = phrases.EventFiles,
        Buttons =
        [
            new CardButton("CSV", wanted with { Kind = "csv" }),
            new CardButton("JSON", wanted with { Kind = "json" }),
            new CardButton("Markdown", wanted with { Kind = "markdown" }),
            new CardButton(phrases.ButtonCalendar, wanted with { Kind = "calendar" }),
        ],
        Language = phrases.Language,
    };

    public static Card OfReport(SessionNumber session, Phrases phrases) => new(phrases.ReportAsFile(session.Value))
    {
        Body = [new CardText(phrases.ReportAsFileHint)],
        Buttons =
        [
            new CardButton(phrases.ButtonWord, new ExportReport(session, "word")) { IsPrimary = true },
            new CardButton(phrases.ButtonPrint, new ExportReport(session, ExportRequest.Print)),
            new CardButton("Markdown", new ExportReport(session, "markdown")),
            new CardButton("JSON", new ExportReport(session, "json")),
        ],
        Language = phrases.Language,
    };
}
