using System.Diagnostics;

namespace BotReports.AcceptanceTests.Documents;

/// <summary>An Azurite of one's own, in memory, on a free loopback port. It ends with this, or with the process that started it.</summary>
public sealed class Azurite : IAsyncDisposable
{
    /// <summary>The account and the key that every Azurite has.</summary>
    private const string Account = "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>Ends Azurite when its standard input does: with the test process, however that ends.</summary>
    private const string EndWithParent = "data:text/javascript,process.stdin.resume().on('end',()=>process.exit())";

    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private Azurite(Process process, string connectionString) => (_process, ConnectionString) = (process, connectionString);

    public string ConnectionString { get; }

    /// <summary>What it has cost so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<Azurite> StartAsync()
    {
        string[] arguments = ["--import", EndWithParent, Path.Combine(NodePackages.Folder, "azurite", "dist", "src", "blob", "main.js"),
            "--silent", "--skipApiVersionCheck", "--inMemoryPersistence", "--blobHost", "127.0.0.1", "--blobPort", "0"];
        var process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var deadline = new CancellationTokenSource(Deadline);
        while (await process.StandardOutput.ReadLineAsync(deadline.Token) is { } line)
        {
            const string Listening = "listens on ";
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                // Whatever else it says is thrown away: a pipe that nobody reads fills up, and it would stop at its next word.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new Azurite(process, $"DefaultEndpointsProtocol=http;{Account};BlobEndpoint={line[(at + Listening.Length)..]}/devstoreaccount1;");
            }
        }
        throw new InvalidOperationException("Azurite ended without a word of where it listens; what went wrong is on the standard error above.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
