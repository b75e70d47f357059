using System.Runtime.CompilerServices;
using BotReports.Languages;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Findings;

/// <summary>The themes that the questions of a form are about, by the words of their names. They are kept as long as the form is. Thread-safe.</summary>
internal static class QuestionThemes
{
    private static readonly ConditionalWeakTable<Question, IReadOnlySet<string>> Known = [];

    /// <returns>The ids of the themes.</returns>
    public static IReadOnlySet<string> Of(Question question) => Known.GetValue(question, Read);

    private static HashSet<string> Read(Question question)
    {
        var words = question.Title.Wordings.Values.Concat(question.Name.Wordings.Values).SelectMany(name => Folding.Fold(name).Split(' ')).ToHashSet(StringComparer.Ordinal);
        return [.. Vocabulary.All.Themes.Where(theme => Vocabulary.All.WordsOfTheme(theme).Any(words.Contains))];
    }
}
