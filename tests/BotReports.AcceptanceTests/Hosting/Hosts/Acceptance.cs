namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>That a host answered 200 to an activity.</summary>
/// <param name="Attempts">How often it was delivered until then, the last time included.</param>
internal sealed record Acceptance(HostLife Life, int Attempts)
{
    /// <summary>Waits until the host has said all that it has to say, or is killed.</summary>
    /// <returns>Whether it has said all.</returns>
    public Task<bool> UntilThroughAsync(string activityId) => Life.Host.UntilThroughAsync(activityId, Life);
}
