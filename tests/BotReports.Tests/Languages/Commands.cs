using BotReports.Bot.Commands;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Languages;

/// <summary>The bot's commands, for tests about words.</summary>
public static class Commands
{
    public const string NoCommand = "(no command)";

    public static CommandCatalog Catalog { get; } = Load();

    /// <summary>The name of the command that words mean, alone or as the beginning of a message.</summary>
    public static string NameOf(string words) => (Catalog.Recognize(new Utterance(words)) ?? Catalog.Recognize(new Utterance($"{words} …")))?.Command.Words[0] ?? NoCommand;

    // What it needs beyond words is never asked here.
    private static CommandCatalog Load()
    {
        var stage = new InProcessStage(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));
        var catalog = stage.Commands;
        stage.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return catalog;
    }
}
