using System.Globalization;
using BotReports.Attachments;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.References;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Summaries;

/// <summary>Lays the answers of a report along its template: the priorities in sight, the sections folded.</summary>
internal sealed class SummaryBody(Report report, Conference conference, Phrases phrases, bool showsWithheld)
{
    private readonly ReportTemplate _template = conference.TemplateOf(report);
    private readonly ReportReferences _references = new(report, conference.TemplateOf(report));

    private readonly IReadOnlyList<PlacedAttachment> _attachments =
        [.. PlacedAttachment.AllIn(report, conference.Walk(report)).Where(attachment => showsWithheld || attachment.MayGoOut)];

    private string Zone => conference.Programme.TimeZone.Id;

    public IEnumerable<CardElement> Elements()
    {
        yield return new CardFacts([.. Facts()]);

        foreach (var section in _template.Sections)
        {
            foreach (var question in section.Questions.Where(question => question.Purpose is QuestionPurpose.Priority))
            {
                var title = section.Questions.Count == 1 ? section.Title : question.Title;
                yield return new CardPanel([new CardHeading(title.In(phrases.Language)), .. Answers(question, FieldPath.Of(question.Id))]);
            }
        }

        foreach (var section in _template.Sections.Where(section => !IsPriority(section)))
        {
            yield return new CardCollapsible(string.Create(CultureInfo.InvariantCulture, $"{section.Number}. {section.Title.In(phrases.Language)}"), Hint(section), Open: false, [.. Content(section)]);
        }

        if (Links(attachment => attachment.Kept.Field == FieldPath.Whole).ToList() is { Count: > 0 } whole)
        {
            yield return new CardCollapsible(phrases.Attachments, null, Open: true, whole);
        }

        if (showsWithheld && !report.Notes.IsEmpty)
        {
            yield return new CardCollapsible(phrases.Notes, null, Open: true, [new CardList([.. report.Notes.Select(note => new CardListItem(note.Text))])]);
        }
    }

    private static bool IsPriority(Section section) => section.Questions.All(question => question.Purpose is QuestionPurpose.Priority);

    private IEnumerable<CardFact> Facts()
    {
        if (!report.Names.IsEmpty)
        {
            yield return new CardFact(phrases.Rapporteurs, string.Join(", ", report.Names));
        }

        if (conference.SessionOf(report) is { } session)
        {
            var day = phrases.DayOfYear(conference.Local(session.Start));
            yield return new CardFact(phrases.When, $"{day}, {conference.TimeOf(session.Start)}–{conference.TimeOf(session.End)} ({Zone})");
            if (session.Room is { } room)
            {
                yield return new CardFact(phrases.Room, room);
            }
        }

        if (report.Submission is { } submission)
        {
            yield return new CardFact(phrases.SubmittedLabel, $"{phrases.Day(conference.Local(submission.At))}, {conference.TimeOf(submission.At)} ({Zone})");
        }

        if (report.Approval is { } approval)
        {
            var when = $"{phrases.Day(conference.Local(approval.At))}, {conference.TimeOf(approval.At)}";
            yield return new CardFact(phrases.ApprovedLabel, $"{approval.Name}, {when}{ReviewState.AmendmentOf(approval, conference, phrases)}");
        }

        if (report.Lock is { } locked)
        {
            yield return new CardFact(phrases.LockedLabel, $"{locked.Name}, {phrases.Day(conference.Local(locked.At))}, {conference.TimeOf(locked.At)}");
        }

        // Until it is settled, or its reply is there: what was settled otherwise is in the report itself.
        if (report.Questions.LastOrDefault() is { } asked && (asked.SettledAt is null || asked.Reply is not null))
        {
            yield return new CardFact(phrases.AskedBackLabel, $"{asked.Wording.Text} ({asked.Name}, {conference.TimeOf(asked.Wording.At)})");
            if (asked.Reply is { } reply)
            {
                yield return new CardFact(phrases.ReplyLabel, $"{reply.Text} ({report.NameOf(reply.By)}, {conference.TimeOf(reply.At)})");
            }
        }
    }

    // How much is in it, where that says more than the title; one answer to one question is not worth counting.
    private string? Hint(Section section) => section.Questions switch
    {
        [{ Repeats: false } only] => Shown(only, FieldPath.Of(only.Id)).Count > 0 ? null : phrases.NotAnswered,
        [{ Limit: { } limit } only] => phrases.CountOf(Shown(only, FieldPath.Of(only.Id)).Count, limit),
        [var only] => Shown(only, FieldPath.Of(only.Id)).Count is > 0 and var count ? count.ToString(CultureInfo.InvariantCulture) : phrases.NotAnswered,
        var several => phrases.CountOf(several.Count(question => Shown(question, FieldPath.Of(question.Id)).Count > 0), several.Count),
    };

    private IEnumerable<CardElement> Content(Section section) => section.Questions.Count == 1
        ? Answers(section.Questions[0], FieldPath.Of(section.Questions[0].Id))
        : section.Questions.SelectMany(question => Answers(question, FieldPath.Of(question.Id)).Prepend(new CardHeading(question.Title.In(phrases.Language))));

    private IEnumerable<CardElement> Answers(Question question, FieldPath path) =>
        Words(question, path).Concat(Links(attachment => attachment.Kept.Field == path || (attachment.Kept.Field.Group == path.Question && IsBefore(attachment.Kept.Field))));

    private IEnumerable<CardElement> Words(Question question, FieldPath path)
    {
        var shown = Shown(question, path);
        var withheld = report[path].Answers.Length - shown.Count;
        return (shown.Count, question.Kind) switch
        {
            (0, _) => [new CardText(withheld > 0 ? phrases.WithheldCount(withheld) : phrases.NotAnswered, CardTextStyle.Subtle)],
            (_, QuestionKind.Group) => shown.SelectMany((repetition, index) => Repetition(question, repetition, index + 1)),
            (1, QuestionKind.Text) => [new CardText(_references.Expand(shown[0].Text, path, shown[0].Id)), .. shown[0].From() is { } from ? [new CardText($"({from})", CardTextStyle.Subtle)] : Array.Empty<CardElement>()],
            (_, QuestionKind.Choice) => [.. shown.Select(answer => new CardText(question.Shown(answer.Text, phrases.Language)))],
            _ => [new CardList([.. shown.Select((answer, index) => Item(question, path, answer, index + 1))]), .. withheld > 0 ? [new CardText(phrases.WithheldCount(withheld), CardTextStyle.Subtle)] : Array.Empty<CardElement>()],
        };
    }

    private IEnumerable<CardElement> Repetition(Question group, Answer repetition, int place)
    {
        var name = group.Name.In(phrases.Language);
        yield return new CardHeading(string.Create(CultureInfo.InvariantCulture, $"{Capital(name)} {place}{(repetition.From() is { } from ? $" ({from})" : "")}"));
        if (group.Limit is { } limit && place > limit)
        {
            yield return new CardText(phrases.BeyondLimit(limit), CardTextStyle.Subtle);
        }

        foreach (var question in group.Questions)
        {
            var path = FieldPath.In(group.Id, repetition.Id, question.Id);
            var isFirst = question == group.Questions[0];
            if (!isFirst && report[path].Answers.IsEmpty && report[path].Attachments.IsEmpty)
            {
                continue;
            }

            if (!isFirst)
            {
                yield return new CardText(question.Title.In(phrases.Language), CardTextStyle.Subtle);
            }

            foreach (var element in Answers(question, path))
            {
                yield return element;
            }
        }
    }

    private CardListItem Item(Question question, FieldPath path, Answer answer, int place)
    {
        var notes = new List<string>();
        if (answer.From() is { } from)
        {
            notes.Add(from);
        }

        if (question.Kind is QuestionKind.Quote)
        {
            notes.Add(answer.Attribution switch
            {
                { Kind: AttributionKind.Anonymous } => phrases.Anonymous,
                { Kind: AttributionKind.Approved, Speaker: { } speaker } approved => phrases.ApprovedSpeaker(speaker, approved),
                _ => phrases.Withheld,
            });
        }

        if (question.Limit is { } limit && place > limit)
        {
            notes.Add(phrases.BeyondLimit(limit));
        }

        if (answer.Beside is { } other && report[path].Find(other) is { } rival)
        {
            notes.Add(phrases.BesideAnother(report[path].Answers.IndexOf(rival) + 1));
        }

        return new CardListItem(_references.Expand(answer.Text, path, answer.Id), place.ToString(CultureInfo.InvariantCulture), notes.Count == 0 ? null : string.Join(" · ", notes));
    }

    /// <summary>Whether a field is in a repetition that nobody has begun: what waits there is shown with its group.</summary>
    private bool IsBefore(FieldPath path) => report[FieldPath.Of(path.Group!)].Find(path.Repetition) is null;

    private IEnumerable<CardLink> Links(Func<PlacedAttachment, bool> are) =>
        _attachments.Where(are).Select(attachment => new CardLink(attachment.TitleIn(phrases), conference.AddressOf(report, attachment.Attachment)));

    /// <summary>The answers that may be seen here.</summary>
    private List<Answer> Shown(Question question, FieldPath path) =>
        [.. report[path].Answers.Where(answer => showsWithheld || answer.MayGoOut(question))];

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
}
