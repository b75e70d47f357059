using BotReports.Reports;

namespace BotReports.Access;

/// <summary>Where the board is.</summary>
public static class BoardAddress
{
    /// <summary>The shape of the address, for the host's routes.</summary>
    public const string Route = "/board/{event}";

    /// <summary>A link that opens it, with the host's public address where there is one, else the path below whatever address it is reached by.</summary>
    public static string Of(Conference conference, Secret secret) =>
        $"{Route.Replace("{event}", conference.Programme.Event, StringComparison.Ordinal)}#{secret.Text}" is var path && conference.PublicAddress is { } host ? new Uri(host, path).AbsoluteUri : path;
}
