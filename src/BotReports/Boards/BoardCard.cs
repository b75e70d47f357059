using BotReports.Cards;
using BotReports.Languages;

namespace BotReports.Boards;

/// <summary>The board as a card: each session with a mark that says how far its report is.</summary>
public static class BoardCard
{
    /// <summary>More are not listed.</summary>
    private const int MostListed = 24;

    private const int LongestTheme = 60;

    /// <summary>For chairs: the sessions in their order.</summary>
    public static Card Of(Board board, Phrases phrases) => Of(board, [], Shown([.. board.Rows.Where(IsShown)], phrases), phrases);

    /// <summary>For organizers: what somebody has to look after first, then the other sessions.</summary>
    /// <param name="board">The board.</param>
    /// <param name="troubles">What is wrong beside the sessions.</param>
    /// <param name="phrases">In whose language.</param>
    public static Card WithProblemsFirst(Board board, IEnumerable<CardElement> troubles, Phrases phrases)
    {
        var (problems, others) = (board.Problems.ToList(), board.Rows.Where(row => IsShown(row) && !row.IsProblem).ToList());
        return Of(
            board,
            troubles,
            [
                .. problems.Count == 0 ? Array.Empty<CardElement>() : [new CardHeading(phrases.LookAfter), .. Shown(problems, phrases)],
                .. problems.Count == 0 || others.Count == 0 ? Array.Empty<CardElement>() : [new CardHeading(phrases.OtherSessions)],
                .. Shown(others, phrases),
            ],
            phrases);
    }

    private static Card Of(Board board, IEnumerable<CardElement> troubles, IEnumerable<CardElement> rows, Phrases phrases)
    {
        var shown = board.Rows.Where(IsShown).ToList();
        return new Card(phrases.EventStatus(shown.Count(IsIn), shown.Count(row => MarkOf(row) == "…"), shown.Count(row => MarkOf(row) == "–")))
        {
            Eyebrow = board.Title,
            Body = [.. troubles, .. rows],
            Language = phrases.Language,
        };
    }

    private static IEnumerable<CardElement> Shown(List<BoardRow> rows, Phrases phrases)
    {
        if (rows.Count > 0)
        {
            yield return new CardFacts([.. rows.Take(MostListed).Select(row => FactOf(row, phrases))]);
        }

        if (rows.Count > MostListed)
        {
            yield return new CardText(phrases.NotListed(rows.Count - MostListed), CardTextStyle.Subtle);
        }
    }

    private static CardFact FactOf(BoardRow row, Phrases phrases) =>
        new($"{row.Session} {Excerpt.Of(row.Theme, LongestTheme)}", row.Who.Length == 0 ? BoardWords.Of(row.State, phrases) : $"{BoardWords.Of(row.State, phrases)} · {Excerpt.Of(row.Who, LongestTheme)}") { Mark = MarkOf(row) };

    private static bool IsShown(BoardRow row) => row.State is not BoardState.Cancelled;

    private static bool IsIn(BoardRow row) => row.State is BoardState.Submitted or BoardState.Approved or BoardState.Locked or BoardState.Changed or BoardState.AskedBack;

    private static string MarkOf(BoardRow row) => IsIn(row) ? "✓" : row.Sections > 0 || row.State is BoardState.Unreadable ? "…" : "–";
}
