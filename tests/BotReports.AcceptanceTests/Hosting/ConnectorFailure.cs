namespace BotReports.AcceptanceTests.Hosting;

/// <summary>How the connector fails a call.</summary>
/// <param name="Code">What it says is the matter; null when it says nothing.</param>
/// <param name="RetryAfter">When to come again; null when it does not say.</param>
public sealed record ConnectorFailure(int Status, string? Code = null, TimeSpan? RetryAfter = null);
