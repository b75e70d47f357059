using BotReports.AcceptanceTests.Documents;
using BotReports.Azure;
using BotReports.Documents;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>An empty place for a host's documents, which nobody else has.</summary>
internal sealed class HostStorage : IDisposable
{
    private readonly AzureBlobOptions? _azure;

    private HostStorage(string? directory, AzureBlobOptions? azure)
    {
        (Directory, _azure) = (directory, azure);
        Settings = azure is null
            ? [$"--Storage:Directory={directory}"]
            : [$"--Storage:ConnectionString={azure.ConnectionString}", $"--Storage:Container={azure.Container}"];
    }

    /// <summary>The directory; null in Azurite.</summary>
    public string? Directory { get; }

    /// <summary>The host's arguments.</summary>
    public IReadOnlyList<string> Settings { get; }

    public static async Task<HostStorage> CreateAsync(StorageKind kind, AzuriteFixture azurite) =>
        kind is StorageKind.Files ? InFiles() : InAzurite(await azurite.ConnectionString);

    public static HostStorage InFiles() => new(System.IO.Directory.CreateTempSubdirectory("botreports-").FullName, azure: null);

    public static HostStorage InAzurite(string connectionString) =>
        new(directory: null, new AzureBlobOptions { ConnectionString = connectionString, Container = AzuriteFixture.NewContainerName() });

    /// <summary>A document as text; null when there is none. A host on files must have ended.</summary>
    public async Task<string?> ReadAsync(string name)
    {
        using var files = Directory is null ? null : new FileDocuments(Directory, TimeProvider.System);
        IDocuments documents = files is null ? AzureBlobDocuments.Open(_azure!) : files;
        var document = await documents.GetAsync(DocumentName.Parse(name), TestContext.Current.CancellationToken);
        return document is null ? null : System.Text.Encoding.UTF8.GetString(document.Content.Span);
    }

    public void Dispose()
    {
        if (System.IO.Directory.Exists(Directory))
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }
}
