using BotReports.AcceptanceTests.Documents;
using BotReports.Azure;
using BotReports.Documents;
using BotReports.Documents.Sqlite;

namespace BotReports.Benchmarks;

/// <summary>An empty storage that is gone afterwards: a temporary folder, or an Azurite in memory.</summary>
internal sealed class BenchmarkStorage : IAsyncDisposable
{
    private const string Container = "benchmark";

    private readonly Azurite? _azurite;

    private BenchmarkStorage(Azurite? azurite) => _azurite = azurite;

    /// <summary>For the embedded database, and for whatever else a run writes.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("botreports-").FullName;

    /// <summary>The settings that make the host use this storage.</summary>
    public Dictionary<string, string?> Settings => _azurite is { } azurite
        ? new() { ["Storage:ConnectionString"] = azurite.ConnectionString, ["Storage:Container"] = Container }
        : new() { ["Storage:Directory"] = Path.Combine(Folder, "data") };

    /// <summary>What Azurite has cost so far; nothing without one.</summary>
    public TimeSpan ProcessorTime => _azurite?.ProcessorTime ?? TimeSpan.Zero;

    public static async Task<BenchmarkStorage> StartAsync(BenchmarkArguments arguments) =>
        new(arguments.OnAzurite ? await Azurite.StartAsync() : null);

    /// <summary>The storage without the host. The embedded one has one owner at a time: dispose of it before the host starts.</summary>
    public async Task<IDocuments> OpenAsync()
    {
        if (_azurite is not { } azurite)
        {
            return new SqliteDocuments(Path.Combine(Folder, "data"));
        }

        var documents = AzureBlobDocuments.Open(new() { ConnectionString = azurite.ConnectionString, Container = Container });
        await documents.EnsureContainerAsync(CancellationToken.None);
        return documents;
    }

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }
}
