using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Stores an answer with the names in it: whoever wrote it knows why they may stand there.</summary>
public sealed class SaveNamedCommand(Conference conference) : SaveHeldCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["save as it is", "enregistrer tel quel", "guardar tal cual"];

    protected override string Put(string words, Turn turn) => words;
}
