using Azure.Monitor.OpenTelemetry.Exporter;
using BotReports.Bot.Signals;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BotReports.Host.Signals;

/// <summary>OpenTelemetry: what the host is seen by. Addresses are cut down to the host they name, since paths hold ids, links that are permissions, and the names of people's files.</summary>
internal static class SignalServices
{
    public static void AddSignals(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(SignalOptions.Section).Get<SignalOptions>() ?? new SignalOptions();
        builder.Services.AddSingleton(options);
        if (!options.IsOn)
        {
            return;
        }

        var signals = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("botreports", serviceVersion: typeof(SignalServices).Assembly.GetName().Version?.ToString()))
            .WithTracing(tracing => Trace(tracing, options))
            .WithMetrics(metrics => Measure(metrics, options));
        if (options.Otlp is not null || options.AzureMonitor is { Length: > 0 })
        {
            signals.WithLogging(logging => Export(logging, options), logging => logging.IncludeFormattedMessage = true);
        }
    }

    public static void MapSignals(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SignalOptions>().Prometheus)
        {
            app.MapPrometheusScrapingEndpoint("/metrics");
        }
    }

    private static void Trace(TracerProviderBuilder tracing, SignalOptions options)
    {
        tracing.AddSource(BotSignals.Name)
            .AddAspNetCoreInstrumentation(requests =>
            {
                requests.Filter = context => !context.Request.Path.StartsWithSegments("/healthz") && !context.Request.Path.StartsWithSegments("/readyz") && !context.Request.Path.StartsWithSegments("/metrics");
                requests.EnrichWithHttpResponse = (activity, response) => SignalScrubber.OfRequest(activity, response.HttpContext.GetEndpoint());
            })
            .AddHttpClientInstrumentation(calls => calls.EnrichWithHttpRequestMessage = (activity, request) => SignalScrubber.OfCall(activity, request.RequestUri));
        if (options.Otlp is { } otlp)
        {
            tracing.AddOtlpExporter(exporter => Configure(exporter, otlp, "v1/traces"));
        }

        if (options.AzureMonitor is { Length: > 0 } azure)
        {
            tracing.AddAzureMonitorTraceExporter(exporter => exporter.ConnectionString = azure);
        }
    }

    private static void Measure(MeterProviderBuilder metrics, SignalOptions options)
    {
        metrics.AddMeter(BotSignals.Name, "Polly").AddAspNetCoreInstrumentation().AddRuntimeInstrumentation();
        if (options.Otlp is { } otlp)
        {
            metrics.AddOtlpExporter(exporter => Configure(exporter, otlp, "v1/metrics"));
        }

        if (options.AzureMonitor is { Length: > 0 } azure)
        {
            metrics.AddAzureMonitorMetricExporter(exporter => exporter.ConnectionString = azure);
        }

        if (options.Prometheus)
        {
            metrics.AddPrometheusExporter();
        }
    }

    private static void Export(LoggerProviderBuilder logging, SignalOptions options)
    {
        if (options.Otlp is { } otlp)
        {
            logging.AddOtlpExporter(exporter => Configure(exporter, otlp, "v1/logs"));
        }

        if (options.AzureMonitor is { Length: > 0 } azure)
        {
            logging.AddAzureMonitorLogExporter(exporter => exporter.ConnectionString = azure);
        }
    }

    /// <summary>An endpoint that is set in code is taken as it is, so the path is ours to add.</summary>
    private static void Configure(OtlpExporterOptions exporter, Uri otlp, string path) =>
        (exporter.Protocol, exporter.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new Uri(new Uri(otlp.AbsoluteUri.TrimEnd('/') + "/"), path));
}
