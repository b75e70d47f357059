using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Documents;
using BotReports.Azure;
using BotReports.Documents;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>An empty place for a host's documents, which nobody else has, and which can be out of reach for a while.</summary>
public sealed partial class HostStorage : IDisposable
{
    private readonly string? _directory;
    private readonly AzureBlobOptions? _azure;
    private readonly StorageLine? _line;

    private HostStorage(string directory)
    {
        _directory = directory;
        Settings = [$"--Storage:Directory={directory}"];
    }

    private HostStorage(AzureBlobOptions azure)
    {
        _azure = azure;
        var port = Port().Match(azure.ConnectionString!).Groups[1];
        _line = new StorageLine(new IPEndPoint(IPAddress.Loopback, int.Parse(port.ValueSpan, provider: null)));
        Settings = [$"--Storage:ConnectionString={Port().Replace(azure.ConnectionString!, $":{_line.Port}/")}", $"--Storage:Container={azure.Container}"];
    }

    /// <summary>Where the embedded database is; null where documents are blobs.</summary>
    public string? Folder => _directory;

    /// <summary>The host's arguments.</summary>
    public IReadOnlyList<string> Settings { get; }

    public static async Task<HostStorage> CreateAsync(StorageKind kind, AzuriteFixture azurite) => kind is StorageKind.Embedded
        ? Embedded()
        : new(new AzureBlobOptions { ConnectionString = await azurite.ConnectionString, Container = AzuriteFixture.NewContainerName() });

    public static HostStorage Embedded() => new(Directory.CreateTempSubdirectory("botreports-").FullName);

    /// <summary>Takes it out of the host's reach, with all that is in it.</summary>
    public void Lose()
    {
        _line?.Cut();
        if (_directory is not null)
        {
            Directory.Move(_directory, $"{_directory}.away");
        }
    }

    /// <summary>Blobs only: the next write happens, and neither its answer nor any other comes back until the storage is found again.</summary>
    public void CutAnswersFromNextWrite() => _line!.CutAnswersFromNextWrite();

    /// <summary>Blobs only: the storage answers 503 to everything until it is found again.</summary>
    public void Refuse() => _line!.Refuse();

    /// <summary>Blobs only: every answer takes so much longer until the storage is found again.</summary>
    public void Slow(TimeSpan delay) => _line!.Slow(delay);

    public void FindAgain()
    {
        _line?.Mend();
        if (_directory is not null)
        {
            Directory.Move($"{_directory}.away", _directory);
        }
    }

    /// <summary>A stored report; that on session 4.1 where no other is named.</summary>
    public async Task<JsonNode> ReadReportAsync(string id = "csd-2016/4.1") => JsonNode.Parse((await ReadAsync($"reports/{id}.json")).ShouldNotBeNull())!;

    public void Dispose()
    {
        _line?.Dispose();
        if (Directory.Exists(_directory))
        {
            Directory.Delete(_directory, recursive: true);
        }
    }

    private async Task<string?> ReadAsync(string name)
    {
        if (_directory is not null)
        {
            return EmbeddedStorage.Find(_directory, name);
        }

        var document = await AzureBlobDocuments.Open(_azure!).GetAsync(DocumentName.Parse(name), TestContext.Current.CancellationToken);
        return document is null ? null : Encoding.UTF8.GetString(document.Content.Span);
    }

    [GeneratedRegex(@":(\d+)/")]
    private static partial Regex Port();
}
