using BotReports.Programmes;
using BotReports.Spelling;

namespace BotReports.Bot.Handlers;

/// <summary>Which session a meeting is of, by what the meeting is called.</summary>
internal static class MeetingName
{
    /// <summary>The one session whose title or number is in the name; null where there is none, or where it could be several.</summary>
    /// <param name="name">Null where the channel does not say it.</param>
    /// <param name="programme">The sessions.</param>
    public static SessionNumber? Find(string? name, Programme programme)
    {
        if (name is null)
        {
            return null;
        }

        var words = WordsOf(name);
        var titled = programme.Sessions.Where(session => session.Theme.Wordings.Values.Any(title => words.Contains(WordsOf(title), StringComparison.Ordinal)));
        return Only(titled.Select(session => session.Number)) ?? Only(Numbers(name, programme));
    }

    private static IEnumerable<SessionNumber> Numbers(string name, Programme programme) =>
        from word in name.Split([' ', ':', ',', ';', '(', ')', '[', ']', '–', '—', '|', '#'], StringSplitOptions.RemoveEmptyEntries)
        let number = programme.Recognize(word.TrimEnd('.', '-'))
        where number is not null && programme.Find(number) is not null
        select number;

    /// <summary>Letters and digits alone, with a space around each word.</summary>
    private static string WordsOf(string text) => $" {string.Join(' ', new string([.. Folding.Fold(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";

    private static SessionNumber? Only(IEnumerable<SessionNumber> numbers) => numbers.Distinct().ToList() is [var only] ? only : null;
}
