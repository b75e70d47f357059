using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding;

/// <summary>The words beside a file that say that it is a form for reports.</summary>
internal static class TemplateWords
{
    public static bool Mean(string said) => Vocabulary.All.CommandOf(Folding.Fold(said)) is "form" or "report-form";
}
