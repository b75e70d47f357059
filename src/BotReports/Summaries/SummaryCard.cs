using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Summaries;

/// <summary>The whole report as a card, made of the template and the answers alone.</summary>
public static class SummaryCard
{
    /// <summary>As the organizers' channel shows it: without the quotes that may not go out, and with what organizers can do.</summary>
    public static Card ForOrganizers(Report report, Conference conference, Phrases phrases) =>
        Of(report, conference, phrases) with
        {
            Body = [.. new SummaryBody(report, conference, phrases, showsWithheld: false).Elements()],
            Buttons = report.Submission is null ? [] : [.. Review(report, phrases)],
        };

    /// <summary>As an organizer reads it who does nothing about it: a draft says that it is one.</summary>
    public static Card ForReading(Report report, Conference conference, Phrases phrases)
    {
        var card = Of(report, conference, phrases);
        return card with
        {
            Notice = report.Submission is null ? new CardText(phrases.Draft, CardTextStyle.Attention) : card.Notice,
            Body = [.. new SummaryBody(report, conference, phrases, showsWithheld: false).Elements()],
            Buttons = [new CardButton(phrases.ButtonWord, new ExportReport(report.Id.Session, "word"))],
        };
    }

    /// <summary>As its rapporteur sees it: with what is withheld from others, and with the notes.</summary>
    public static Card ForRapporteur(Report report, Conference conference, Phrases phrases) => Of(report, conference, phrases) with
    {
        Body = [.. new SummaryBody(report, conference, phrases, showsWithheld: true).Elements()],
        Buttons =
        [
            new CardButton(phrases.ButtonContinue, new Continue()) { IsPrimary = true },
            .. report.Attachments().Count() is > 0 and var count ? [new CardButton(phrases.ButtonAttachments(count), new ShowAttachments())] : Array.Empty<CardButton>(),
            .. report.CanBeSubmitted() ? [new CardButton(phrases.ButtonSubmit, new Submit())] : Array.Empty<CardButton>(),
        ],
    };

    // Anybody in the channel sees the buttons; the bot knows whose press counts.
    private static IEnumerable<CardButton> Review(Report report, Phrases phrases)
    {
        if (report.Approval is not { AmendedAt: null })
        {
            yield return new CardButton(phrases.ButtonApprove, new Approve(report.Id.Session, report.AnswersRevision)) { Replaces = true, IsPrimary = true };
        }

        else if (report.Lock is null)
        {
            yield return new CardButton(phrases.ButtonLock, new LockReport(report.Id.Session)) { Replaces = true };
        }

        yield return new CardButton(phrases.ButtonAskBack, new AskBack(report.Id.Session)) { Replaces = true };
    }

    private static Card Of(Report report, Conference conference, Phrases phrases) => new(conference.SessionOf(report)?.Theme.In(phrases.Language) ?? report.Id.Session.Value)
    {
        Notice = TakenBack(report, conference, phrases) ?? Amended(report, conference, phrases),
        Subtitle = conference.SessionOf(report) is { IsCancelled: true } ? phrases.SessionCancelled : null,
        Eyebrow = $"{phrases.SessionReport} · {report.Id.Session}{(report.Group is { } group ? $" · {group}" : "")}",
        Language = phrases.Language,
    };

    private static CardText? TakenBack(Report report, Conference conference, Phrases phrases) =>
        ReviewState.TakenBack(report, conference, phrases) is { } said ? new CardText(said, CardTextStyle.Attention) : null;

    private static CardText? Amended(Report report, Conference conference, Phrases phrases)
    {
        if (report.Amendments.IsEmpty)
        {
            return null;
        }

        var walk = conference.Walk(report);
        var labels = report.Amendments
            .Select(amendment => SlotAddress.TryParse(amendment.Slot, out var address) && walk.Find(address with { Part = SlotPart.Words }) is { } slot ? Named(slot, phrases) : null)
            .OfType<string>()
            .Distinct();
        return new CardText(phrases.Changed(conference.TimeOf(report.Amendments[^1].At), string.Join(", ", labels)), CardTextStyle.Strong);
    }

    // A number alone says little to somebody who has not filled in the form.
    private static string Named(Slot slot, Phrases phrases) =>
        phrases.Label(slot) is var label && label == slot.Number ? $"{label} {(slot.Group ?? slot.Question).Name.In(phrases.Language)}" : label;
}
