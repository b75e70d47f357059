using BotReports.Reports;

namespace BotReports.Access;

/// <summary>Where other programs read the reports.</summary>
public static class ApiAddress
{
    /// <summary>The shape of the address, for the host's routes.</summary>
    public const string Route = "/api/events/{event}/reports";

    /// <summary>With the host's public address where there is one, else the path below whatever address it is reached by.</summary>
    public static string Of(Conference conference) =>
        Route.Replace("{event}", conference.Programme.Event, StringComparison.Ordinal) is var path && conference.PublicAddress is { } host ? new Uri(host, path).AbsoluteUri : path;
}
