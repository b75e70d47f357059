namespace BotReports.Host.Signals;

/// <summary>Where traces, metrics and logs go: the section <c>Signals</c>. Nowhere, by default.</summary>
internal sealed record SignalOptions
{
    public const string Section = "Signals";

    /// <summary>An OpenTelemetry collector that takes OTLP over HTTP, <c>http://localhost:4318</c>.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>The connection string of an Application Insights resource.</summary>
    public string? AzureMonitor { get; init; }

    /// <summary>Whether <c>/metrics</c> is there for Prometheus.</summary>
    public bool Prometheus { get; init; }

    public bool IsOn => Otlp is not null || AzureMonitor is { Length: > 0 } || Prometheus;
}
