using BotReports.Bot.Files;
using BotReports.Bot.Summaries;
using BotReports.Slack.Api;
using BotReports.Slack.Sockets;
using BotReports.Slack.Words;

namespace BotReports.Slack;

/// <summary>Slack: <c>/slack/events</c>, <c>/slack/interactivity</c> and <c>/slack/commands</c>.</summary>
public static partial class SlackChannel
{
    public const string ChannelId = "slack";

    private static readonly (string Path, SlackPayloadKind Kind)[] Endpoints =
    [
        ("/slack/events", SlackPayloadKind.Event),
        ("/slack/interactivity", SlackPayloadKind.Interaction),
        ("/slack/commands", SlackPayloadKind.Command),
    ];

    /// <exception cref="InvalidOperationException">The settings make no sense.</exception>
    public static void AddSlack(this WebApplicationBuilder builder)
    {
        var options = SlackOptions.Read(builder.Configuration);
        builder.Services.AddSingleton(options);
        if (!options.IsOpen)
        {
            return;
        }

        builder.Services.AddSlackApi(options);
        builder.Services.AddSlackSurfaces();
        builder.Services.AddSingleton<IFileCredential>(new SlackFileCredential(options));
        builder.Services.AddSingleton<SlackUserCache>().AddSingleton<SlackAdapter>().AddSingleton<SlackTurns>().AddSingleton<ChosenButtons>().AddSingleton<SlackReader>().AddSingleton<SlackChats>().AddSingleton<SlackLater>().AddSingleton<PartnerRefusal>().AddSingleton<SlackFiles>().AddSingleton<SlackChannelNames>().AddSingleton<SlackDispatcher>();
        builder.Services.AddSingleton<IChannelCheck, SlackCheck>();
        builder.Services.AddSingleton(provider => new BotChannel(ChannelId, provider.GetRequiredService<SlackAdapter>(), BotAppId: "") { TellsOfUpdates = true });
        foreach (var handler in typeof(ISlackHandler).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ISlackHandler))))
        {
            builder.Services.AddSingleton(typeof(ISlackHandler), handler);
        }

        if (options.TakesRequests)
        {
            builder.Services.AddSingleton(provider => new SlackSignature(options.SigningSecret!, provider.GetRequiredService<TimeProvider>()));
            builder.Services.AddSingleton<SlackEndpoint>();
        }

        if (options.UsesSocket)
        {
            builder.Services.AddSocketMode();
        }
    }

    /// <summary>Whether the settings hold credentials for Slack.</summary>
    public static bool IsSlackOpen(this IServiceProvider services) => services.GetRequiredService<SlackOptions>().IsOpen;

    public static void MapSlack(this WebApplication app)
    {
        var isOpen = app.Services.GetRequiredService<SlackOptions>().TakesRequests;
        if (!isOpen)
        {
            Log.Closed(app.Logger);
        }

        foreach (var (path, kind) in Endpoints)
        {
            if (isOpen)
            {
                app.MapPost(path, (HttpRequest request, SlackEndpoint endpoint) => endpoint.AnswerAsync(request, kind));
            }
            else
            {
                app.MapPost(path, Results.Unauthorized);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The addresses for Slack are closed: Slack:SigningSecret and Slack:BotToken are not set")]
        public static partial void Closed(ILogger logger);
    }
}
