using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>What an organizers' channel was shown.</summary>
internal static partial class Summaries
{
    public const string Channel = "organizers";

    /// <summary>All that was posted or updated there about the report of a session.</summary>
    public static List<ConnectorCall> CallsAbout(string session, ConnectorServer connector, string channel = Channel) =>
        [.. connector.Calls.All.Where(call => call.Conversation == TeamsActivities.IdOf(channel) && SessionOf(call) == session)];

    /// <summary>The sessions whose summary is posted, and of which no host has said that it noted this.</summary>
    public static IEnumerable<string> InDoubt(HostGroup hosts)
    {
        var noted = hosts.Hosts.SelectMany(host => host.Output.All).Select(line => Noted().Match(line).Groups[1].Value).ToHashSet();
        return hosts.Connector.Calls.All.Where(call => call.Conversation == TeamsActivities.IdOf(Channel)).Select(SessionOf).Distinct().Where(session => !noted.Contains(session));
    }

    private static string SessionOf(ConnectorCall call) => Session().Match(call.Text).Groups[1].Value;

    [GeneratedRegex(@"^Session report · (\S+)", RegexOptions.Multiline)]
    private static partial Regex Session();

    [GeneratedRegex(@"The summary of [\w-]+/(\S+) is in")]
    private static partial Regex Noted();
}
