using BotReports.Bot.Turns;
using BotReports.ChathamHouse;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Stores an answer without the names of those who said what it tells.</summary>
public sealed class SaveUnnamedCommand(Conference conference) : SaveHeldCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["save without the name", "enregistrer sans le nom", "guardar sin el nombre"];

    protected override string Put(string words, Turn turn) =>
        SpeakerFinder.Replace(words, Speakers.Find(words), name => name.IsOrganization ? turn.Phrases.SomeOrganization : turn.Phrases.SomeParticipant);
}
