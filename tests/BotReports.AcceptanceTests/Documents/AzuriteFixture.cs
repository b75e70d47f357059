using System.Diagnostics;
using BotReports.AcceptanceTests.Documents;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace BotReports.AcceptanceTests.Documents;

/// <summary>
/// One Azurite for all tests, in memory, started when the first of them asks for it. A test takes a container of its own.
/// </summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    /// <summary>The account and the key that every Azurite has.</summary>
    private const string Account = "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>Ends Azurite when its standard input does: with the test process, however that ends.</summary>
    private const string EndWithParent = "data:text/javascript,process.stdin.resume().on('end',()=>process.exit())";

    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private readonly Lazy<Task<string>> _connectionString;
    private Process? _azurite;

    public AzuriteFixture() => _connectionString = new(StartAsync);

    public Task<string> ConnectionString => _connectionString.Value;

    /// <summary>A name that no other test has.</summary>
    public static string NewContainerName() => $"test-{Guid.NewGuid():N}";

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not { } azurite) return;
        azurite.Kill(entireProcessTree: true);
        await azurite.WaitForExitAsync();
        azurite.Dispose();
    }

    private async Task<string> StartAsync()
    {
        string[] arguments = ["--import", EndWithParent, Path.Combine(NodePackages.Folder, "azurite", "dist", "src", "blob", "main.js"),
            "--silent", "--skipApiVersionCheck", "--inMemoryPersistence", "--blobHost", "127.0.0.1", "--blobPort", "0"];
        _azurite = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var deadline = new CancellationTokenSource(Deadline);
        while (await _azurite.StandardOutput.ReadLineAsync(deadline.Token) is { } line)
        {
            const string Listening = "listens on ";
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                return $"DefaultEndpointsProtocol=http;{Account};BlobEndpoint={line[(at + Listening.Length)..]}/devstoreaccount1;";
        }
        throw new InvalidOperationException("Azurite ended without a word of where it listens; what went wrong is on the standard error above.");
    }
}
