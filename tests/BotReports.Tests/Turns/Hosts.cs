using System.Globalization;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Turns;

/// <summary>Several hosts on one storage, a clock for all, and a channel that delivers to whichever a test says.</summary>
public sealed class Hosts : IAsyncDisposable
{
    /// <summary>Stands for what a host says that ended while it dealt with a message.</summary>
    public const string Ended = "(the host has ended)";

    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Joining = JoinRule.Open };

    private readonly InProcessStage[] _stages;
    private int _messages;

    /// <param name="conference">The event; null for the conference.</param>
    public Hosts(int count = 2, Conference? conference = null)
    {
        Ways = [.. Enumerable.Range(0, count).Select(_ => new FaultyDocuments(Storage))];
        _stages = [.. Ways.Select(way => new InProcessStage(conference ?? Conference, storage: way) { Pause = TimeSpan.Zero, DeliversAfterTurns = false, Life = way.Life })];
    }

    public MemoryDocuments Storage { get; } = new();

    /// <summary>Each host's way to the storage.</summary>
    public IReadOnlyList<FaultyDocuments> Ways { get; }

    /// <summary>The id of the latest message.</summary>
    public string LatestId => IdOf(_messages);

    public InProcessStage this[int host] => _stages[host];

    /// <summary>Delivers a new message.</summary>
    public Task<string> SayAsync(int host, string who, string text, string? channel = null)
    {
        Tick();
        return DeliverAsync(host, who, text, LatestId, channel);
    }

    /// <summary>A minute passes, and the next message gets its id.</summary>
    public void Tick()
    {
        _messages++;
        foreach (var stage in _stages)
        {
            stage.Time.Advance(TimeSpan.FromMinutes(1));
        }
    }

    /// <summary>Delivers the latest message once more, as a channel does that was not told of it.</summary>
    public Task<string> AgainAsync(int host, string who, string text, string? channel = null) => DeliverAsync(host, who, text, LatestId, channel);

    /// <summary>Delivers a message. A host that ends meanwhile is started again, and says nothing.</summary>
    /// <returns>What was said, or <see cref="Ended"/>.</returns>
    public async Task<string> DeliverAsync(int host, string who, string text, string id, string? channel = null)
    {
        try
        {
            return await _stages[host].DeliverAsync(who, text, id, channel: channel);
        }
        catch (OperationCanceledException) when (Ways[host].Life.IsCancellationRequested)
        {
            await StartAgainAsync(host);
            return Ended;
        }
    }

    /// <summary>Throws a host's services away and starts it anew on the same storage.</summary>
    public async Task StartAgainAsync(int host)
    {
        Ways[host].Revive();
        await _stages[host].RestartAsync();
        _stages[host].Life = Ways[host].Life;
    }

    /// <summary>Amy takes up session 4.1, and Ben joins her.</summary>
    public async Task BeginAsync()
    {
        await SayAsync(0, "Amy", "start 4.1");
        await SayAsync(0, "Amy", "ok");
        await SayAsync(0, "Ben", "join 4.1");
    }

    /// <summary>The report as it is stored.</summary>
    public async Task<Report> ReportAsync()
    {
        using var store = new ReportStore(Storage, Sample.Event);
        return (await store.FindAsync(Sample.Id, CancellationToken.None)).ShouldNotBeNull();
    }

    /// <summary>The answers to the first question, as they are stored.</summary>
    public async Task<IReadOnlyList<string>> ExamplesAsync() => [.. (await ReportAsync())[Sample.Examples].Answers.Select(answer => answer.Text)];

    public async ValueTask DisposeAsync()
    {
        foreach (var stage in _stages)
        {
            await stage.DisposeAsync();
        }

        foreach (var way in Ways)
        {
            way.Dispose();
        }
    }

    private static string IdOf(int message) => string.Create(CultureInfo.InvariantCulture, $"delivery-{message}");
}
