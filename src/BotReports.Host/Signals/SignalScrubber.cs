using System.Diagnostics;

namespace BotReports.Host.Signals;

/// <summary>Takes out of an activity what says more than which address of ours was asked, or which host we asked.</summary>
internal static class SignalScrubber
{
    /// <summary>A request that came: its path becomes the route, since a path can be a permission.</summary>
    public static void OfRequest(Activity activity, Endpoint? endpoint)
    {
        activity.SetTag("url.path", (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "");
        activity.SetTag("url.query", null);
        activity.SetTag("client.address", null);
        activity.SetTag("user_agent.original", null);
    }

    /// <summary>A call of ours: paths hold conversations' ids and the names of people's files.</summary>
    public static void OfCall(Activity activity, Uri? address) => activity.SetTag("url.full", address?.GetLeftPart(UriPartial.Authority) ?? "");
}
