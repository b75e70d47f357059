namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>Leave to answer somebody at a response URL.</summary>
internal sealed class Grant(string user, string channel, string? message, DateTimeOffset since)
{
    /// <summary>How often it was used.</summary>
    public int Uses;

    public string User => user;

    public string Channel => channel;

    public string? Message => message;

    public DateTimeOffset Since => since;
}
