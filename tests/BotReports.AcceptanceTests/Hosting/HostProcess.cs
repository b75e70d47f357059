using System.Diagnostics;
using System.Globalization;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>The host as it is run: a process of its own, which can be killed without warning and started again.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private readonly string _environment;
    private readonly string[] _settings;
    private readonly string _directory;
    private readonly string? _trusted;
    private readonly IReadOnlyList<string> _sandbox;
    private Process? _process;

    private HostProcess(string environment, IEnumerable<string> settings, string? directory, string? trusted, IReadOnlyList<string>? sandbox = null) =>
        (_environment, _settings, _directory, _trusted, _sandbox) = (environment, [.. settings], directory ?? BuildOutput, trusted, sandbox ?? []);

    /// <summary>Where the build puts the host.</summary>
    public static string BuildOutput { get; } = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", "BotReports.Host", new DirectoryInfo(AppContext.BaseDirectory).Name));

    /// <summary>Changes with each start.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0/");

    /// <summary>The lines that it wrote, in all its lives.</summary>
    public Record<string> Output { get; } = new();

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="settings">As arguments: <c>--Storage:Directory=…</c>.</param>
    /// <param name="directory">Where it is; null for <see cref="BuildOutput"/>.</param>
    /// <param name="trusted">A file with the certificates that it trusts; null for those that the machine does.</param>
    /// <param name="sandbox">A program with its arguments that runs the host in its turn.</param>
    public static async Task<HostProcess> StartAsync(
        IEnumerable<string> settings, string environment = "Development", string? directory = null, string? trusted = null, IReadOnlyList<string>? sandbox = null)
    {
        var host = new HostProcess(environment, settings, directory, trusted, sandbox);
        try
        {
            await host.StartAgainAsync();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs one that is to end of its own accord.</summary>
    /// <param name="directory">Where it is; null for <see cref="BuildOutput"/>.</param>
    public static async Task<(int ExitCode, string Output)> RunAsync(IEnumerable<string> settings, string environment = "Development", string? directory = null)
    {
        await using var host = new HostProcess(environment, settings, directory, trusted: null);
        host.Launch();
        await host._process!.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Deadline);
        return (host._process.ExitCode, string.Join('\n', host.Output.All));
    }

    /// <summary>At another address than before.</summary>
    public async Task StartAgainAsync()
    {
        var before = Output.All.Count;
        Launch();
        var listening = Output.UntilAsync(lines => lines.Skip(before).Any(IsListening), Deadline);
        if (await Task.WhenAny(listening, _process!.WaitForExitAsync()) != listening)
        {
            throw new InvalidOperationException($"The host has ended instead of listening:\n{string.Join('\n', Output.All.Skip(before))}");
        }

        var line = (await listening).Skip(before).First(IsListening);
        Address = new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]);
    }

    /// <summary>Ends it at once: it can finish nothing.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
            _process = null;
        }
    }

    /// <summary>Stops it where it is, as a machine does that is short of something: it holds all its connections and does nothing.</summary>
    public Task PauseAsync() => SignalAsync("-STOP");

    /// <summary>Lets it go on.</summary>
    public Task ResumeAsync() => SignalAsync("-CONT");

    /// <summary>What it wrote is the test's output too, for whom the test fails.</summary>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', Output.All));
    }

    private async Task SignalAsync(string signal)
    {
        using var sending = Process.Start("kill", [signal, _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await sending.WaitForExitAsync(CancellationToken.None);
    }

    private static bool IsListening(string line) => line.Contains(Listening, StringComparison.Ordinal);

    private void Launch()
    {
        string[] command = [.. _sandbox, "dotnet", Path.Combine(_directory, "BotReports.Host.dll"), "--urls", "http://127.0.0.1:0", .. _settings];
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = _directory,
                RedirectStandardOutput = true,
                RedirectStandardError = true,

                // A host of a test lives for seconds: to compile its code once more, by what it has done so far, costs more than it brings.
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = _environment, ["DOTNET_TieredPGO"] = "0" },
            },
        };
        if (_trusted is not null)
        {
            _process.StartInfo.Environment["SSL_CERT_FILE"] = _trusted;
        }

        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Add(string? line)
    {
        if (line is not null)
        {
            Output.Add(line);
        }
    }
}
