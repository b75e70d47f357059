using BotReports.Bot.Conversations;
using BotReports.Bot.Handlers;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Documents.Sqlite;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotReports.Tests.Handlers;

/// <summary>Turns as handlers see them, over reports that are stored in a folder of their own.</summary>
internal sealed class HandlerStage : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreports-");
    private readonly SqliteDocuments _documents;
    private readonly ReportStore _store;

    public HandlerStage()
    {
        _store = new ReportStore(_documents = new SqliteDocuments(_folder.FullName), Sample.Event);
        Conversations = new KnownConversations(_documents, new DocumentQuarantine(), TimeProvider.System, NullLogger<KnownConversations>.Instance);
    }

    public static Person Organizer { get; } = new("olga", "Olga Weber");

    public static Conference Conference => ExportSample.Conference;

    public static EventRoles Roles { get; } = new(organizers: [Organizer.Id], chairs: []);

    /// <summary>None is known yet.</summary>
    public KnownConversations Conversations { get; }

    /// <summary>The chats of meetings, of which none is known yet.</summary>
    public MeetingChat Meeting => new(Conference, new Admission(Conference, Roles), Roles, new OrganizersChannel(_documents, new DocumentQuarantine(), Conference, null), Conversations);

    /// <summary>Whether a button does it rather than words.</summary>
    public bool IsPressed { get; init; }

    /// <summary>A message in a personal conversation an hour after noon.</summary>
    /// <param name="from">Its sender.</param>
    /// <param name="report">The report that they work on; null for none.</param>
    /// <param name="others">Other reports that there are.</param>
    public async Task<TurnView> TurnAsync(Person from, Report? report, params Report[] others)
    {
        foreach (var stored in others.Append(report).OfType<Report>())
        {
            await _store.ChangeAsync(stored.Id, _ => stored, TestContext.Current.CancellationToken);
        }

        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "activity-60",
            Text = "",
            ChannelId = "test",
            ServiceUrl = "",
            From = new ChannelAccount(from.Id, from.Name),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: $"with-{from.Id}"),
        };
        var turn = new Turn(activity, Sample.Delivery(60).At, new TurnReports(_store), new StoredConversation(null, null), report, Phrases.English);
        return new TurnView(turn, Conference, openDialogs: [], IsPressed);
    }

    public void Dispose()
    {
        Conversations.Dispose();
        _store.Dispose();
        _documents.Dispose();
        _folder.Delete(recursive: true);
    }
}
