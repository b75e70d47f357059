using BotReports.Bot.Summaries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace BotReports.Console;

/// <summary>
/// The local web console: a rapporteur, the organizers' channel and a chair side by side. Whoever opens it can speak as anybody,
/// so map it in Development only; it answers callers on this machine only.
/// </summary>
public static class ConsoleChannel
{
    // In bytes. A file of the default size limit, as base64.
    private const int LargestPost = 1_000_000;
    private const int LargestFile = 21_000_000;

    /// <summary>Needs an <c>IBot</c>, <c>IDocuments</c> and a <see cref="TimeProvider"/> among the services.</summary>
    public static IServiceCollection AddConsole(this IServiceCollection services)
    {
        services.AddOptions<ConsoleOptions>().BindConfiguration(ConsoleOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConsoleOptions>, ConsoleOptionsCheck>();
        services.AddSingleton<ConsoleTranscripts>();
        services.AddSingleton<ConsoleFiles>();
        services.AddSingleton<ConsoleAdapter>();
        services.AddSingleton<ConsoleTurns>();
        services.AddSingleton(provider => new BotChannel(ConsoleActivities.ChannelId, provider.GetRequiredService<ConsoleAdapter>(), BotAppId: ""));
        return services;
    }

    /// <summary>The page at <c>/</c>, and what it needs below <c>/console</c>.</summary>
    public static IEndpointRouteBuilder MapConsole(this IEndpointRouteBuilder app)
    {
        var console = app.MapGroup("").AddEndpointFilter<ConsoleGuard>().WithMetadata(new RequestSizeLimitAttribute(LargestPost));
        console.MapGet("/", (HttpContext http) => ConsoleEndpoints.Asset(http));
        console.MapGet("/console/{name}", ConsoleEndpoints.Asset);
        console.MapGet("/console/conversations", ConsoleEndpoints.Conversations);
        console.MapGet("/console/events", ConsoleEndpoints.Events);
        console.MapGet("/console/files/{id}", ConsoleEndpoints.FileAsync);
        console.MapPost("/console/files", ConsoleEndpoints.HandInAsync).WithMetadata(new RequestSizeLimitAttribute(LargestFile));
        console.MapPost("/console/messages", ConsoleEndpoints.SayAsync);
        console.MapPost("/console/arrivals", ConsoleEndpoints.ArriveAsync);
        return app;
    }
}
