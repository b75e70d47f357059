using BotReports.Actions;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Templates;

namespace BotReports.Bot.Understanding.Asking;

/// <summary>
/// What a chair asks in their own words about what the sessions have found, in any order of the words. Each word is accounted for: what is not understood is given back as unclear,
/// so that nobody takes the answer for a narrower one than it is. Immutable.
/// </summary>
internal sealed class FindingQuestions(ReportTemplate template, Func<Programme> programme, Vocabulary vocabulary)
{
    private readonly AskLexicon _lexicon = new(template, vocabulary);

    /// <param name="folded">The words.</param>
    /// <param name="now">When they were sent.</param>
    /// <returns>Null for what is no such question.</returns>
    public BotAction? Read(string folded, DateTimeOffset now)
    {
        var current = programme();
        return new AskReading(AskWords.Of(folded), _lexicon, current, vocabulary, TimeZoneInfo.ConvertTime(now, current.TimeZone)).Read();
    }
}
