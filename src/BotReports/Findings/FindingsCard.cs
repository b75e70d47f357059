using System.Globalization;
using BotReports.Actions;
using BotReports.Attachments;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Findings;

/// <summary>An answer to a chair, as one card that can be read while walking to the lectern.</summary>
public static class FindingsCard
{
    /// <summary>So many words are read in two minutes. One answer that is longer is shown all the same.</summary>
    private const int MostWords = 250;

    private const int MostListed = 20;

    /// <summary>In letters: enough to recognize what was not understood.</summary>
    private const int LongestUnclear = 60;

    /// <summary>In letters. Of a longer text that words were looked for in, what stands around them is shown.</summary>
    private const int LongestHit = 400;

    public static Card Of(FindingsAnswer answer, Conference conference, Phrases phrases)
    {
        var question = answer.Question;
        var page = question.Form is null ? PageOf(answer, phrases) : [];
        return new Card(FindingsTitle.Of(answer, conference, phrases))
        {
            Notice = question.Unclear is { } unclear ? new CardText(phrases.NotFilteredBy(Excerpt.Of(unclear, LongestUnclear)), CardTextStyle.Attention) : null,
            Eyebrow = conference.Programme.Title.In(phrases.Language),
            Body = [.. Unknown(question, conference, phrases), .. BodyOf(answer, page, conference, phrases)],
            Buttons = question.Form is null ? [.. ButtonsOf(answer, page.Count, conference, phrases)] : [],
            Language = phrases.Language,
        };
    }

    /// <summary>What was asked for and is not in the programme, beside what is.</summary>
    private static IEnumerable<CardElement> Unknown(ShowFindings question, Conference conference, Phrases phrases) =>
        question.Sessions.Where(number => !IsThere(number, conference)).Select(number => new CardText(phrases.NoSuchSession(number.Value), CardTextStyle.Attention));

    private static bool IsThere(SessionNumber number, Conference conference) => conference.Programme.Sessions.Any(session => session.Number == number || session.Number.Track == number.Value);

    private static IEnumerable<CardElement> BodyOf(FindingsAnswer answer, List<Finding> page, Conference conference, Phrases phrases) => answer.Question.Form switch
    {
        FindingForm.Count => [new CardText(phrases.EventState(answer.Reports.Count(report => report.Submission is not null), answer.Sessions.Count, answer.Reports.Count(FindingsDesk.IsApproved))), new CardText(phrases.FindingsDrafts(answer.Reports.Count(report => report.Submission is null)), CardTextStyle.Subtle)],
        FindingForm.Names => NamesOf(answer, phrases),
        FindingForm.State => StatesOf(answer, conference, phrases),
        FindingForm.Themes => ThemesOf(answer, phrases),
        FindingForm.Shared => SharedOf(answer, conference, phrases),
        _ => answer.Found.Count == 0 ? NothingIn(answer, conference, phrases) : AnswersOf(answer, page, conference, phrases),
    };

    private static IEnumerable<CardElement> NamesOf(FindingsAnswer answer, Phrases phrases)
    {
        var names = answer.Reports.ToDictionary(report => report.Id.Session, report => report.Names);
        return ShortList.Of([.. answer.Sessions.Select(session => new CardListItem(
            names.GetValueOrDefault(session.Number) is { IsDefaultOrEmpty: false } own ? string.Join(", ", own) : string.Join(", ", session.Rapporteurs.Select(rapporteur => rapporteur.Name)),
            session.Number.Value, SessionTheme.Of(session, phrases)))], MostListed, phrases);
    }

    private static IEnumerable<CardElement> StatesOf(FindingsAnswer answer, Conference conference, Phrases phrases)
    {
        var reports = answer.Reports.ToDictionary(report => report.Id.Session);
        return ShortList.Of([.. answer.Sessions.Select(session => new CardListItem(SessionTheme.Of(session, phrases), session.Number.Value, reports.GetValueOrDefault(session.Number) switch
        {
            null => phrases.NotStarted,
            { Submission: { } submission } report => string.Join(" · ", new[] { phrases.SubmittedAt(conference.TimeOf(submission.At)), ReviewState.ApprovalOf(report, conference, phrases) }.OfType<string>()),
            var report => ReviewState.TakenBack(report, conference, phrases) ?? phrases.InProgress,
        }))], MostListed, phrases);
    }

    private static IEnumerable<CardElement> ThemesOf(FindingsAnswer answer, Phrases phrases) => answer.Themes.Count == 0
        ? [new CardText(phrases.NothingFound)]
        : [new CardFacts([.. answer.Themes.Select(entry => new CardFact(FindingsTitle.NameOf(entry.Theme, phrases), phrases.FindingsAnswers(entry.Count)))])];

    /// <summary>As many of them as are read in two minutes, each with what it is: side by side, and never as one.</summary>
    private static IEnumerable<CardElement> SharedOf(FindingsAnswer answer, Conference conference, Phrases phrases)
    {
        if (answer.Shared.Count == 0)
        {
            yield return new CardText(phrases.NothingShared);
            yield break;
        }

        var words = 0;
        foreach (var (place, shared) in answer.Shared.Index())
        {
            words += shared.Found.Sum(finding => CountOf(finding.TextIn(phrases.Language)));
            if (place > 0 && words > MostWords)
            {
                yield return new CardText(phrases.NotListed(answer.Shared.Count - place), CardTextStyle.Subtle);
                break;
            }

            yield return new CardHeading(phrases.SharedBy(string.Join(", ", shared.Words), shared.Sessions));
            yield return new CardList([.. shared.Found.Select(finding => new CardListItem(
                finding.TextIn(phrases.Language), finding.Session.Value, string.Join(" · ", new[] { finding.PlaceIn(phrases), FindingNotes.Of(finding, withState: true, conference, phrases) }.OfType<string>())))]);
        }
    }

    private static IEnumerable<CardElement> NothingIn(FindingsAnswer answer, Conference conference, Phrases phrases)
    {
        var question = answer.Question;
        var isPlain = question is { Topic: null, Themes.IsEmpty: true, Words: null, ApprovedOnly: not true, Room: null, Track: null, HeldFrom: null } && answer.Since is null && answer.Group is null;
        return !isPlain ? [new CardText(phrases.NothingFound)]
            : question.Sessions.IsEmpty ? [new CardText(phrases.NoPriorityMessages)]
            : question.Sessions.Where(number => IsThere(number, conference)).Select(number => new CardText(phrases.NoPriorityMessagesOf(number.Value)));
    }

    private static IEnumerable<CardElement> AnswersOf(FindingsAnswer answer, List<Finding> page, Conference conference, Phrases phrases)
    {
        if (answer.Sessions.Count != 1 || answer.Question.Topic is FindingTopic.Everything)
        {
            yield return new CardText(CoverageOf(answer, page.Count == answer.Found.Count, phrases), CardTextStyle.Subtle);
        }

        foreach (var group in page.GroupBy(finding => finding.Report, ReferenceEqualityComparer.Instance).Select(group => group.ToList()))
        {
            foreach (var element in SessionOf(group, answer, conference, phrases))
            {
                yield return element;
            }
        }
    }

    /// <summary>"3 of 8 sessions, 1 approved · 12 answers", and of several pages which order they are in.</summary>
    private static string CoverageOf(FindingsAnswer answer, bool isWhole, Phrases phrases)
    {
        var reports = answer.Found.Select(finding => finding.Report).Distinct(ReferenceEqualityComparer.Instance).Cast<Report>().ToList();
        string?[] parts =
        [
            phrases.EventState(reports.Select(report => report.Id.Session).Distinct().Count(), Math.Max(answer.Sessions.Count, 1), reports.Count(FindingsDesk.IsApproved)),
            phrases.FindingsAnswers(answer.Found.Count),
            isWhole ? null : answer.Question.Words is null ? phrases.FindingsInOrder : phrases.FindingsByFit,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>The answers that one card has room for.</summary>
    private static List<Finding> PageOf(FindingsAnswer answer, Phrases phrases)
    {
        var page = new List<Finding>();
        var words = 0;
        foreach (var finding in answer.Found.Skip(answer.Question.After ?? 0))
        {
            words += CountOf(ShownOf(finding, answer, phrases)) + (page.Count > 0 && page[^1].Report == finding.Report ? 0 : CountOf(finding.Report.Names.FirstOrDefault() ?? "") + 15);
            if (page.Count > 0 && words > MostWords)
            {
                break;
            }

            page.Add(finding);
        }

        return page;
    }

    private static int CountOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string ShownOf(Finding finding, FindingsAnswer answer, Phrases phrases)
    {
        var text = finding.TextIn(phrases.Language);
        return answer.Question.Words is { } words && text.Length > LongestHit ? Around.Of(text, SearchedWords.In(words), LongestHit) : text;
    }

    private static IEnumerable<CardElement> SessionOf(List<Finding> found, FindingsAnswer answer, Conference conference, Phrases phrases)
    {
        var report = found[0].Report;
        var isPriorities = answer.Question.Topic is null;
        yield return new CardHeading($"{report.Id.Session} · {conference.SessionOf(report)?.Theme.In(phrases.Language)}");
        yield return new CardText(string.Join(", ", report.Names), CardTextStyle.Subtle);
        if (StateOf(report, conference, phrases) is { } state)
        {
            yield return state;
        }

        yield return new CardList([.. found.Select(finding => new CardListItem(
            ShownOf(finding, answer, phrases), isPriorities ? finding.Slot.Place.ToString(CultureInfo.InvariantCulture) : null, NoteOf(finding, isPriorities, conference, phrases)))]);
        foreach (var attachment in PlacedAttachment.AllIn(report, conference.Walk(report)).Where(attachment =>
            attachment is { MayGoOut: true, Slot: { } slot } && found.Exists(finding => finding.Slot.Address == slot.Address)))
        {
            yield return new CardLink(attachment.TitleIn(phrases), conference.AddressOf(report, attachment.Attachment));
        }
    }

    private static CardText? StateOf(Report report, Conference conference, Phrases phrases) =>
        conference.SessionOf(report) is { IsCancelled: true } ? new CardText(phrases.SessionCancelled, CardTextStyle.Attention)
        : report.Submission is null ? new CardText(ReviewState.TakenBack(report, conference, phrases) ?? phrases.Draft, CardTextStyle.Attention)
        : ReviewState.ApprovalOf(report, conference, phrases) is { } approval ? new CardText(approval, CardTextStyle.Subtle)
        : null;

    /// <summary>Where it stands in the form, and what one should know before saying it aloud.</summary>
    private static string? NoteOf(Finding finding, bool isPriorities, Conference conference, Phrases phrases) =>
        string.Join(" · ", new[] { isPriorities ? null : finding.PlaceIn(phrases), FindingNotes.Of(finding, withState: false, conference, phrases) }.OfType<string>()) is { Length: > 0 } note ? note : null;

    private static IEnumerable<CardButton> ButtonsOf(FindingsAnswer answer, int onPage, Conference conference, Phrases phrases)
    {
        var question = answer.Question;
        var shown = (question.After ?? 0) + onPage;
        if (shown < answer.Found.Count)
        {
            yield return new CardButton(phrases.ButtonMoreFindings(answer.Found.Count - shown), question with { After = shown }) { IsPrimary = true };
        }

        if (question.ApprovedOnly is not true && answer.Reports.Any(FindingsDesk.IsApproved) && answer.Found.Any(finding => !FindingsDesk.IsApproved(finding.Report)))
        {
            yield return new CardButton(phrases.ButtonOnlyApproved, question with { ApprovedOnly = true, After = null });
        }

        if (question.Topic is null && answer.Found.Count > 0)
        {
            foreach (var asked in conference.Template.Sections.SelectMany(section => section.Questions).Where(each => each.Kind is QuestionKind.Group or QuestionKind.Quote))
            {
                yield return new CardButton(ButtonTitle.Of(asked.Title.In(phrases.Language)), question with { Topic = FindingTopic.Questions, Questions = [asked.Kind is QuestionKind.Group ? $"{asked.Id}/{asked.Questions[0].Id}" : asked.Id], After = null });
            }
        }
    }
}
