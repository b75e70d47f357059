using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>The conference that a script plays at. The visits have forms of their own, so that no code can know a question of the conference's.</summary>
internal static class ScriptConference
{
    /// <summary>The seeds' own programme and form.</summary>
    public static Conference Default => Of("");

    public static Conference Of(string script)
    {
        var programme = ProgrammeFile.Load(SeedFolder.Programme);
        var template = script.StartsWith("site-visit", StringComparison.Ordinal) ? "site-visit" : script.StartsWith("field-visit", StringComparison.Ordinal) ? "field-visit-ar" : null;
        return template is null
            ? new Conference(programme, TemplateCatalog.Load(SeedFolder.Templates))
            : new Conference(programme with { Template = template }, TemplateCatalog.Load(Path.Combine(AppContext.BaseDirectory, "Templates")));
    }
}
