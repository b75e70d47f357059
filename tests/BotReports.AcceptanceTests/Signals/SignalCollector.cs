using System.Text;
using BotReports.AcceptanceTests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Signals;

/// <summary>A collector of OpenTelemetry: it takes OTLP over HTTP and keeps what it got. Texts stand in protobuf as they are.</summary>
internal sealed class SignalCollector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SignalCollector(WebApplication app) => _app = app;

    /// <summary>What came, with the path that it came to.</summary>
    public Record<(string Path, string Body)> Signals { get; } = new();

    public string Address => _app.Urls.Single();

    public static async Task<SignalCollector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var collector = new SignalCollector(app);
        app.MapPost("/v1/{kind}", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            collector.Signals.Add((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
            return Results.Bytes([], "application/x-protobuf");
        });
        await app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
