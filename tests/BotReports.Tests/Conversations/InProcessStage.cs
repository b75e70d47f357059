using BotReports.Actions;
using BotReports.Attachments;
using BotReports.Bot;
using BotReports.Bot.Conversations;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Files;
using BotReports.Bot.Handlers;
using BotReports.Bot.Outbox;
using BotReports.Bot.Privacy;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Documents.Sqlite;
using BotReports.Events;
using BotReports.Imports;
using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Tests.Attachments;
using BotReports.Tests.Documents;
using BotReports.Webhooks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using Attachment = Microsoft.Bot.Schema.Attachment;

namespace BotReports.Tests.Conversations;

/// <summary>The whole bot without a network: documents in a temporary folder or where a test has them, a clock that moves a minute with each message.</summary>
public sealed class InProcessStage : IStage
{
    public const string OrganizersChannel = "organizers";

    public const string SecondApp = "other";

    private const string FirstApp = "test";

    private static readonly Person[] Mentioned = [Cast.Find("Gus"), Cast.Find("Amy"), Cast.Find("Ben"), Cast.Find("Zoe")];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("botreports-");
    private readonly Conference _conference;
    private readonly string _locale;
    private readonly IDocuments? _storage;
    private ServiceProvider _services;
    private int _messages;

    /// <param name="storage">Where the documents are; null for a temporary folder.</param>
    public InProcessStage(Conference conference, string locale = "en-GB", IDocuments? storage = null)
    {
        (_conference, _locale, _storage) = (conference, locale, storage);
        _services = Start();
    }

    /// <summary>The event's evening, an hour before midnight.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2016, 12, 8, 10, 0, 0, TimeSpan.Zero));

    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether each message is delivered twice, as a channel does that has not heard the acknowledgement.</summary>
    public bool RepeatsDeliveries { get; set; }

    /// <summary>Whether what the bot owes to other conversations is delivered after each message.</summary>
    public bool DeliversAfterTurns { get; set; } = true;

    /// <summary>Ends every turn that runs, as the end of its host does.</summary>
    public CancellationToken Life { get; set; }

    /// <summary>The app that everybody writes from; each has own chats there, and own ids.</summary>
    public string App { get; set; } = FirstApp;

    /// <summary>The zone that the channel says its people are in; null where it does not say.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Where the channel's service is.</summary>
    public string ServiceUrl { get; set; } = "urn:test";

    /// <summary>The programs that webhooks lead to, at hooks.example.org.</summary>
    public RecordingWebhooks Webhooks { get; } = new();

    /// <summary>The files that can be attached, by their addresses.</summary>
    public FileShelf Files { get; } = new();

    /// <summary>How large pictures and voice notes may be, from the next start on.</summary>
    public AttachmentLimits Limits { get; set; } = new();

    /// <summary>When people are reminded, from the next start on; not at all as long as a test does not want it.</summary>
    public ReminderRules Reminding { get; set; } = ReminderRules.Off;

    /// <summary>What the host logs, at every level.</summary>
    public RecordingLog Log { get; } = new();

    public IReportStore Reports => _services.GetRequiredService<IReportStore>();

    public IDocuments Documents => _services.GetRequiredService<IDocuments>();

    /// <summary>What the last message asked of the storage, the outbox's work aside.</summary>
    public IReadOnlyList<string> Operations { get; private set; } = [];

    public KnownConversations Known => _services.GetRequiredService<KnownConversations>();

    internal OutboxService Outbox => _services.GetRequiredService<OutboxService>();

    internal ErasureService Erasures => _services.GetRequiredService<ErasureService>();

    internal RetentionService Retention => _services.GetRequiredService<RetentionService>();

    public Bot.Summaries.OrganizersChannel Channel => _services.GetRequiredService<Bot.Summaries.OrganizersChannel>();

    public Dispatcher Dispatcher => _services.GetRequiredService<Dispatcher>();

    public RecordingAdapter Adapter => _services.GetRequiredService<RecordingAdapter>();

    internal DoubtfulTurns Doubtful => _services.GetRequiredService<DoubtfulTurns>();

    /// <summary>Has the bot look after what is in doubt, as it does every now and then.</summary>
    /// <returns>What it says.</returns>
    public async Task<string> LookAsync()
    {
        await Doubtful.LookAsync(CancellationToken.None);
        await Doubtful.WhenSaidAsync();
        return string.Join("\n\n", Adapter.Take().Select(said => said.Text));
    }

    /// <summary>The outbox of another host on the same storage.</summary>
    internal OutboxService AnotherOutbox() => ActivatorUtilities.CreateInstance<OutboxService>(_services);

    public Task<string> SayAsync(string who, string? channel, string text, string expected = "") =>
        ReceiveAsync(who, channel, activity => (activity.Text, activity.Entities) = (text, Mentioned.Where(person => text.Contains($"@{person.Name}", StringComparison.Ordinal)).Select(person => Mentions.Of($"@{person.Name}", InApp(person))).ToList()));

    public Task<string> PressAsync(string who, string? channel, string title, string expected = "")
    {
        var (card, button) = Adapter.Cards.Reverse()
            .Where(shown => shown.Conversation == ConversationOf(who, channel))
            .SelectMany(shown => shown.Card.Buttons, (shown, button) => (shown.Id, button))
            .FirstOrDefault(shown => shown.button.Title == title);
        return button is null ? Task.FromResult("(there is no such button)") : PressAsync(who, channel, button, card);
    }

    /// <summary>Presses a button that is at hand, on whatever card it stood.</summary>
    /// <param name="card">The id of the message that shows it; null for a channel that does not say.</param>
    /// <param name="written">What is written in the card's fields, by their ids.</param>
    public Task<string> PressAsync(string who, string? channel, CardButton button, string? card, params (string Id, string Text)[] written) => ReceiveAsync(who, channel, activity =>
    {
        var value = JObject.Parse(ActionJson.Write(button.Action));
        foreach (var (id, text) in written)
        {
            value[id] = text;
        }

        (activity.Value, activity.ReplyToId) = (value, card);
    });

    /// <summary>Presses a button of whatever card, which brings back a value.</summary>
    public Task<string> PressValueAsync(string who, JObject value, string? card) => ReceiveAsync(who, null, activity => (activity.Value, activity.ReplyToId) = (value, card));

    /// <summary>Attaches a file as Teams does.</summary>
    public Task<string> AttachAsync(string who, string name, byte[] content, string? text = null) => AttachAsync(who, [(name, Files.Put(name, content))], text);

    /// <summary>Attaches files that are at addresses.</summary>
    public Task<string> AttachAsync(string who, IEnumerable<(string Name, string Address)> files, string? text = null) => ReceiveAsync(who, null, activity =>
    {
        activity.Text = text;
        activity.Attachments =
        [
            .. files.Select(file => new Attachment
            {
                ContentType = "application/vnd.microsoft.teams.file.download.info",
                Name = file.Name,
                Content = JObject.FromObject(new { downloadUrl = file.Address, fileType = "docx" }),
            }),
            new Attachment { ContentType = "text/html", Content = "<div></div>" },
        ];
    });

    public Task<string> SendAsync(string who, IReadOnlyList<string> files, string text) => AttachAsync(
        who,
        files.Select(name => (name, SampleFiles.FailureOf(name) is { } failure ? Files.Refuse(name, failure) : Files.Put(name, SampleFiles.Of(name)))).ToList(),
        text.Length == 0 ? null : text);

    /// <summary>Pastes a picture into a message, as Teams brings it: without a name, beside the message's HTML.</summary>
    public Task<string> PasteAsync(string who, string mediaType, byte[] content) => ReceiveAsync(who, null, activity => activity.Attachments =
    [
        new Attachment { ContentType = mediaType, ContentUrl = Files.Put("pasted", content) },
        new Attachment { ContentType = "text/html", Content = "<div><img src=\"https://example.org/pasted\"></div>" },
    ]);

    /// <summary>Writes in the fields of the newest form that somebody was shown, by the beginnings of their labels, and sends it.</summary>
    public Task<string> SendFormAsync(string who, params (string Label, string Text)[] written) => SendFormAsync(who, goesOn: false, written);

    /// <inheritdoc cref="SendFormAsync(string, ValueTuple{string, string}[])"/>
    /// <param name="goesOn">Whether with the button that shows the next form.</param>
    public Task<string> SendFormAsync(string who, bool goesOn, params (string Label, string Text)[] written)
    {
        var form = Adapter.Cards.Last(shown => shown.Conversation == ConversationOf(who, null) && shown.Card.Body.OfType<CardInput>().Any()).Card;
        var value = JObject.Parse(ActionJson.Write(form.Buttons.First(button => button.Sends && (button.Action is not SaveForm save || save.GoesOn == goesOn)).Action));
        foreach (var input in form.Body.OfType<CardInput>())
        {
            var own = written.FirstOrDefault(field => input.Label.StartsWith(field.Label, StringComparison.Ordinal));
            value[input.Id] = own.Text ?? input.Value;
        }

        return ReceiveAsync(who, null, activity => (activity.Value, activity.ReplyToId) = (value, "the-form"));
    }

    /// <summary>Delivers a message as a channel would, or what has become of one, with an id of the caller's choice.</summary>
    public async Task<string> DeliverAsync(string who, string? text, string id, string type = ActivityTypes.Message, string? channel = null, string action = "add", string? eventType = null)
    {
        var activity = ActivityOf(who, channel, id);
        (activity.Type, activity.Text) = (type, text);
        activity.Action = type is ActivityTypes.InstallationUpdate ? action : null;
        activity.MembersAdded = type is ActivityTypes.ConversationUpdate ? [activity.From, activity.Recipient] : null;
        activity.ChannelData = eventType is null ? null : JObject.FromObject(new { eventType });
        return await ReceiveAsync(activity);
    }

    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = Start();
        foreach (var document in _services.GetServices<IEventDocument>())
        {
            await document.RefreshAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Files.Dispose();
        _directory.Delete(recursive: true);
    }

    private Task<string> ReceiveAsync(string who, string? channel, Action<Activity> fill)
    {
        Time.Advance(Pause);
        var activity = ActivityOf(who, channel, $"message-{++_messages}");
        activity.LocalTimezone = TimeZone;
        fill(activity);
        return ReceiveAsync(activity);
    }

    private async Task<string> ReceiveAsync(Activity activity)
    {
        var storage = (CountingDocuments)Documents;
        storage.Take();
        var text = activity.Text;
        await Adapter.ReceiveAsync(activity, _services.GetRequiredService<IBot>(), Life);
        if (RepeatsDeliveries)
        {
            activity.Text = text;
            await Adapter.ReceiveAsync(activity, _services.GetRequiredService<IBot>(), Life);
        }

        Operations = storage.Take();
        var said = Adapter.Take();
        if (DeliversAfterTurns)
        {
            await Erasures.LookAsync(CancellationToken.None);
            await Outbox.SweepAsync(CancellationToken.None);
        }

        // The outbox serves conversations in parallel: the chats come first here, then the channel.
        var delivered = Adapter.Take().OrderBy(posted => posted.Conversation == OrganizersChannel).ThenBy(posted => posted.Conversation, StringComparer.Ordinal);
        return string.Join("\n\n", said.Concat(delivered).Select(shown => Show(shown.Conversation, shown.IsUpdate, shown.Text, activity.Conversation.Id)));
    }

    private static string Show(string conversation, bool isUpdate, string text, string here) =>
        conversation == here ? text : $"#{conversation}{(isUpdate ? " (the message is updated)" : "")}\n{text}";

    private Person InApp(Person person) => App == FirstApp ? person : person with { Id = $"{App}-{person.Id}" };

    private string ConversationOf(string who, string? channel) => channel ?? (App == FirstApp ? $"chat-with-{who}" : $"chat-with-{who}-in-{App}");

    private Activity ActivityOf(string who, string? channel, string id)
    {
        var person = Cast.Find(who);
        person = InApp(person);
        var from = new ChannelAccount(person.Id, person.Name);
        PersonProperties.Write(from.Properties, person);
        return new Activity
        {
            Type = ActivityTypes.Message,
            Id = id,
            Timestamp = Time.GetUtcNow(),
            ChannelId = App,
            ServiceUrl = ServiceUrl,
            From = from,
            Recipient = new ChannelAccount("botreports", "BotReports"),
            Conversation = new ConversationAccount(isGroup: channel is not null, conversationType: channel is null ? "personal" : "channel", id: ConversationOf(who, channel)),
            Locale = _locale,
        };
    }

    private ServiceProvider Start()
    {
        var services = new ServiceCollection().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton<ILoggerProvider>(Log);
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(_conference);
        services.AddSingleton(new ImportLimits());
        services.AddSingleton(Limits);
        services.AddSingleton<IFileDownload>(Files);
        services.AddSingleton<IFileUpload>(Files);
        services.AddSingleton(Reminding);
        services.AddSingleton(new WebhookHosts(["hooks.example.org"]));
        services.AddSingleton<IWebhookSender>(Webhooks);
        services.AddSingleton(new EventRoles([Cast.Organizer], [Cast.Chair]));
        services.AddSingleton(_ => new SqliteDocuments(_directory.FullName));
        services.AddSingleton<IDocuments>(provider => new CountingDocuments(_storage ?? provider.GetRequiredService<SqliteDocuments>()));
        services.AddSingleton<IReportStore>(provider => new ReportStore(provider.GetRequiredService<IDocuments>(), _conference.Programme.Event) { Quarantine = provider.GetRequiredService<DocumentQuarantine>() });
        services.AddSingleton(provider => new Bot.Summaries.OrganizersChannel(provider.GetRequiredService<IDocuments>(), provider.GetRequiredService<DocumentQuarantine>(), _conference, configured: null));
        services.AddReportBot();
        services.AddSingleton<RecordingAdapter>();
        services.AddSingleton(provider => new BotChannel(FirstApp, provider.GetRequiredService<RecordingAdapter>(), "") { TakesTwice = true });
        services.AddSingleton(provider => new BotChannel(SecondApp, provider.GetRequiredService<RecordingAdapter>(), "") { TakesTwice = true });
        return services.BuildServiceProvider();
    }
}
