using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Cards;

/// <summary>Where a rapporteur's report stands: section by section, what is missing, what comes next.</summary>
internal static class StatusCard
{
    public static Card Of(Report report, Conference conference, DateTimeOffset now, Phrases phrases)
    {
        var walk = conference.Walk(report);
        var slots = walk.Slots.Where(slot => slot.Address.Part is SlotPart.Words).ToList();
        return new Card(phrases.Status)
        {
            Eyebrow = $"{report.Id.Name} · {conference.SessionOf(report)?.Theme.In(phrases.Language)}",
            Subtitle = phrases.StatusLine(Count(slots, SlotStatus.Answered), Count(slots, SlotStatus.Skipped), Count(slots, SlotStatus.Open)),
            Body = [.. Body(report, walk, slots, conference, phrases), .. Review(report, conference, phrases), .. Deadline(report, conference, now, phrases)],
            Buttons =
            [
                new CardButton(phrases.ButtonPreview, new Preview()),
                .. report.CanBeSubmitted() ? [new CardButton(phrases.ButtonSubmit, new Submit())] : Array.Empty<CardButton>(),
            ],
            Language = phrases.Language,
        };
    }

    private static IEnumerable<CardElement> Body(Report report, Walk walk, List<Slot> slots, Conference conference, Phrases phrases)
    {
        yield return new CardFacts([.. walk.Template.Sections.Select(section => FactOf(section, [.. slots.Where(slot => slot.Section == section)], phrases))]);

        if (walk.Missing.ToList() is { Count: > 0 } missing)
        {
            yield return new CardText(phrases.StillRequired, CardTextStyle.Attention);
            yield return new CardList([.. missing.Select(slot => new CardListItem(slot.Question.Title.In(phrases.Language), slot.Number))]);
        }

        if (walk.Withheld.Count() is > 0 and var withheld)
        {
            yield return new CardText(phrases.WithheldCount(withheld), CardTextStyle.Attention);
        }

        if (report.Attachments().Count(kept => kept.Attachment.Kind is AttachmentKind.VoiceNote) is > 0 and var voices)
        {
            yield return new CardText(phrases.VoiceNotesToWrite(voices), CardTextStyle.Attention);
        }

        yield return new CardText(
            report.Group is { } group ? phrases.GroupSubmitsNothing(group) : report.Submission is { } submission ? phrases.SubmittedAt(conference.TimeOf(submission.At)) : phrases.NotSubmittedYet, CardTextStyle.Subtle);
    }

    private static IEnumerable<CardElement> Review(Report report, Conference conference, Phrases phrases)
    {
        if (report.OpenQuestion() is { } asked)
        {
            yield return new CardText(phrases.OrganizersAsk(report.Id.Name), CardTextStyle.Attention);
            yield return new CardPanel([new CardText(asked.Wording.Text)]);
            yield return new CardText(phrases.HowToReply, CardTextStyle.Subtle);
        }
        else if (ReviewState.ApprovalOf(report, conference, phrases) is { } approval)
        {
            yield return new CardText(approval, CardTextStyle.Subtle);
        }
    }

    private static IEnumerable<CardElement> Deadline(Report report, Conference conference, DateTimeOffset now, Phrases phrases)
    {
        if (report.Submission is null && conference.Programme.Deadline is { } deadline)
        {
            var time = $"{phrases.Day(conference.Local(deadline))}, {conference.TimeOf(deadline)} ({conference.Programme.TimeZone.Id})";
            yield return deadline > now
                ? new CardText(phrases.Due(time, Phrases.Duration(deadline - now)), CardTextStyle.Subtle)
                : new CardText(phrases.WasDue(time), CardTextStyle.Attention);
        }
    }

    private static CardFact FactOf(Section section, List<Slot> slots, Phrases phrases)
    {
        var (answered, skipped, open) = (Count(slots, SlotStatus.Answered), Count(slots, SlotStatus.Skipped), Count(slots, SlotStatus.Open));
        string?[] counts = [answered > 0 ? $"{answered}" : null, skipped > 0 && open == 0 || answered > 0 && skipped > 0 ? phrases.SkippedCount(skipped) : null];
        return new CardFact($"{section.Number}. {section.Title.In(phrases.Language)}", string.Join(" · ", counts.OfType<string>()))
        {
            Mark = answered == 0 ? "–" : open == 0 ? "✓" : "…",
        };
    }

    private static int Count(List<Slot> slots, SlotStatus status) => slots.Count(slot => slot.Status == status);
}
