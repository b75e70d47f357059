using BotReports.Bot.Summaries;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Templates;

namespace BotReports.Host.Event;

internal static class EventServices
{
    /// <summary>The setting with the address under which people reach the host.</summary>
    private const string PublicAddress = "PublicAddress";

    /// <summary>Reads the programme and the templates immediately, so that the host does not start with a mistake in them.</summary>
    public static void AddEvent(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(EventOptions.Section).Get<EventOptions>() ?? new EventOptions();
        var programme = Adjust(ProgrammeFile.Load(PathOf(options.Programme)), options);
        var conference = new Conference(programme, TemplateCatalog.Load(Path.Combine(Seeds, "templates")))
        {
            Language = Spoken(options.Language),
            Joining = options.Joining,
            Retention = RetentionSetting.Of(options, programme),
            PublicAddress = PublicAddressOf(builder.Configuration[PublicAddress], builder.Environment.IsDevelopment()),
        };

        builder.Services.AddSingleton(conference);
        builder.Services.AddSingleton(options.Reminders.IsSound ? options.Reminders : throw new InvalidOperationException(
            "Event:Reminders cannot be as it is: NearEnd is between 0 and 1, Most is not negative, and no span of time is."));
        builder.Services.AddSingleton(new EventRoles(options.Organizers, options.Chairs));
        builder.Services.AddSingleton<IReportStore>(provider => new ReportStore(provider.GetRequiredService<IDocuments>(), conference.Programme.Event)
        {
            Quarantine = provider.GetRequiredService<DocumentQuarantine>(),
        });
        builder.Services.AddSingleton(provider => new OrganizersChannel(provider.GetRequiredService<IDocuments>(), provider.GetRequiredService<DocumentQuarantine>(), conference, Configured(options.Channel)));
    }

    private static string Seeds => Path.Combine(AppContext.BaseDirectory, "seeds");

    private static string PathOf(string programme) => File.Exists(programme) ? programme : Path.Combine(Seeds, "programmes", $"{programme}.yaml");

    private static Programme Adjust(Programme programme, EventOptions options) => programme with
    {
        Template = options.Template ?? programme.Template,
        TimeZone = options.TimeZone is { } zone ? TimeZoneInfo.FindSystemTimeZoneById(zone) : programme.TimeZone,
    };

    private static string Spoken(string language) => Phrases.Find(language)?.Language ?? throw new InvalidOperationException(
        $"Event:Language is \"{language}\", which the bot does not speak; set it to one of {string.Join(", ", Phrases.All.Select(phrases => phrases.Language))}.");

    // A link that others can read on its way gives away what it leads to.
    private static Uri? PublicAddressOf(string? setting, bool isDevelopment) =>
        string.IsNullOrWhiteSpace(setting) ? null
        : Uri.TryCreate(setting, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (isDevelopment && address.Scheme == Uri.UriSchemeHttp)) && address.PathAndQuery == "/" ? address
        : throw new InvalidOperationException($"{PublicAddress} is \"{setting}\"; it has to be the address of the host alone, such as https://reports.example.org.");

    private static ChannelBinding? Configured(EventChannelOptions? channel) =>
        channel is not { ChannelId.Length: > 0 } ? null : new ChannelBinding(channel.ChannelId, channel.ConversationId, channel.ServiceUrl, channel.BotId, channel.TenantId, BoundBy: null, BoundAt: null);
}
