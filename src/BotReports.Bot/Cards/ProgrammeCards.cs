using BotReports.Actions;
using BotReports.Cards;
using BotReports.Events;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>The programme, and what would change about it.</summary>
internal static class ProgrammeCards
{
    /// <summary>More lines than this nobody reads in a chat; the file beside the card has all.</summary>
    private const int MostLines = 20;

    /// <summary>The programme as it is, with the ways to have it as a file and to change it.</summary>
    public static Card Of(Conference conference, Phrases phrases)
    {
        var programme = conference.Programme;
        return new Card(phrases.Programme(programme.Title.In(phrases.Language), programme.Sessions.Count(session => !session.IsCancelled)))
        {
            Subtitle = programme.TimeZone.Id,
            Body =
            [
                .. FirstAndLast(programme, phrases),
                .. programme.Deadline is { } deadline ? new[] { new CardText(phrases.ProgrammeDeadlineIs(phrases.Moment(deadline))) } : [],
                new CardText(phrases.ProgrammeHint, CardTextStyle.Subtle),
            ],
            Buttons =
            [
                new CardButton("Excel", new ShowProgramme("excel")),
                new CardButton("CSV", new ShowProgramme("csv")),
                new CardButton(phrases.ButtonCalendar, new ShowProgramme("calendar")),
                new CardButton(phrases.ButtonEmptyTable, new ShowProgramme("template")),
            ],
            Language = phrases.Language,
        };
    }

    /// <summary>What a proposal would change.</summary>
    /// <param name="proposal">The programme from then on.</param>
    /// <param name="before">The programme as it is.</param>
    /// <param name="notes">What somebody should know of the file that it comes from: what was guessed, left out or looks wrong.</param>
    /// <param name="isWhole">Whether a whole programme was brought, of which the first and the last session show whether days and times were read right.</param>
    /// <param name="phrases">The language.</param>
    public static Card Propose(ProgrammeProposal proposal, Programme before, IReadOnlyList<string> notes, bool isWhole, Phrases phrases)
    {
        var after = proposal.Programme;
        var changes = ProgrammeDiff.ChangesBetween(before, after).Select(change => change.In(phrases)).ToList();
        if (after.Deadline is { } deadline && deadline != before.Deadline)
        {
            changes.Insert(0, phrases.ProgrammeDeadlineIs(phrases.Moment(deadline)));
        }

        return new Card(phrases.ProgrammeProposed(changes.Count, after.Sessions.Count(session => !session.IsCancelled)))
        {
            Subtitle = after.TimeZone.Id,
            Body =
            [
                .. isWhole ? FirstAndLast(after, phrases) : [],
                .. ListOf(changes, phrases),
                .. notes.Count > 0 ? [new CardHeading(phrases.ProgrammeLookAt), .. ListOf(notes, phrases)] : Array.Empty<CardElement>(),
            ],
            Buttons = [new CardButton(phrases.ButtonApply, new ApplyProgramme(proposal.Id)) { IsPrimary = true }, new CardButton(phrases.ButtonDrop, new DropProgramme(proposal.Id))],
            Language = phrases.Language,
        };
    }

    /// <summary>Why a file is not taken yet: what has to be said, and what was left out.</summary>
    public static Card Ask(string file, ProgrammeReading reading, Phrases phrases) => new(phrases.ProgrammeAsks(file))
    {
        Body =
        [
            .. ListOf(reading.Questions.Select(question => question.In(phrases)), phrases),
            new CardText(phrases.ProgrammeAskHint, CardTextStyle.Attention),
            .. ListOf(reading.LeftOut.Select(left => left.In(phrases)), phrases),
        ],
        Language = phrases.Language,
    };

    private static IEnumerable<CardElement> FirstAndLast(Programme programme, Phrases phrases)
    {
        var sessions = programme.Sessions.Where(session => !session.IsCancelled).OrderBy(session => session.Start).ToList();
        if (sessions.Count > 0)
        {
            yield return new CardFacts([new CardFact(phrases.ProgrammeFirst, Describe(sessions[0], phrases)), new CardFact(phrases.ProgrammeLast, Describe(sessions[^1], phrases))]);
        }
    }

    private static IEnumerable<CardElement> ListOf(IEnumerable<string> lines, Phrases phrases) => ShortList.Of(lines, MostLines, phrases);

    private static string Describe(Session session, Phrases phrases) => string.Join(" · ", new[]
    {
        $"{session.Number} {session.Theme.In(phrases.Language)}",
        $"{phrases.Moment(session.Start)}–{session.End:HH:mm}",
        session.Room,
    }.OfType<string>());
}
