using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>What came of a crowd's reports: what was said, what was replied, what is stored, what the organizers see.</summary>
internal sealed partial class CrowdRun
{
    private readonly ILookup<string?, ConnectorCall> _replies;
    private readonly Dictionary<string, JsonNode> _stored = [];

    private CrowdRun(HostGroup hosts, IReadOnlyList<Minutes> minutes, Killer killer)
    {
        (Hosts, Minutes, Turns, Kills, InDoubt) = (hosts, minutes, killer.Turns, killer.Kills, killer.InDoubt);
        _replies = hosts.Connector.Calls.All.Where(call => call.IsPost).ToLookup(call => call.ReplyTo);
    }

    public HostGroup Hosts { get; }

    public IReadOnlyList<Minutes> Minutes { get; }

    public int Turns { get; }

    public int Kills { get; }

    /// <summary>The sessions of whose summary a killed host left it in doubt whether it is posted.</summary>
    public IReadOnlyList<string> InDoubt { get; }

    /// <summary>Has all panels speak with some hosts.</summary>
    /// <param name="before">What the panels said before, for those who say it again; null where all make it up.</param>
    /// <param name="killEvery">How many turns there are between two kills; 0 for no kills.</param>
    public static async Task<CrowdRun> HoldAsync(CrowdSize size, HostGroup hosts, CrowdRun? before = null, int killEvery = 0)
    {
        var organizer = new TeamsActivities(hosts.Connector.ServiceUrl).Message("Olga", Summaries.Channel, "use this channel");
        await hosts.DeliverAsync(organizer);

        using var killer = new Killer(hosts, killEvery, size.SparesDeliveries);
        var minutes = await Task.WhenAll(size.Panels.Select((panel, index) => before is null || panel.Kind is PanelKind.AtOnce
            ? panel.ImproviseAsync(hosts, killer)
            : panel.RepeatAsync(before.Minutes[index], hosts, killer)));
        await killer.UntilUpAsync();
        foreach (var panel in size.Panels)
        {
            await hosts.UntilNothingIsOwedAsync(panel.Report);
        }

        var run = new CrowdRun(hosts, minutes, killer);
        foreach (var panel in size.Panels)
        {
            run._stored[panel.Session] = await hosts.Storage.ReadReportAsync(panel.Report);
        }

        return run;
    }

    /// <summary>What was replied to something, without the times of day.</summary>
    public IReadOnlyList<string> RepliesTo(Said said) => [.. _replies[said.ActivityId].Select(reply => Timeless(reply.Text))];

    public JsonNode Stored(Panel panel) => _stored[panel.Session];

    /// <summary>All that people have put into a report, without times.</summary>
    public string ContentOf(Panel panel) =>
        string.Join('\n', ((string[])["revision", "names", "rapporteurs", "fields", "notes", "discarded", "submission", "amendments"]).Select(part => Timeless($"{part}: {Stored(panel)[part]?.ToJsonString()}")));

    /// <summary>What the organizers' channel shows of a report at the end, without times.</summary>
    public IReadOnlyList<string> SummaryOf(Panel panel) =>
        [.. Summaries.CallsAbout(panel.Session, Hosts.Connector).GroupBy(call => call.Id).Select(calls => Timeless(calls.Last().Text))];

    private static string Timeless(string text) => TimeOfDay().Replace(Moment().Replace(text, "⏲"), "⏲");

    [GeneratedRegex(@"\b\d{2}:\d{2}\b")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[\d.]+")]
    private static partial Regex Moment();
}
