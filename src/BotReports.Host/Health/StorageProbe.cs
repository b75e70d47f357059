using BotReports.Bot.Signals;
using BotReports.Documents;

namespace BotReports.Host.Health;

/// <summary>Finds out whether documents can be read and written. Anybody may ask, so it writes every now and then only. Thread-safe.</summary>
internal sealed class StorageProbe(IDocuments documents, TimeProvider time) : IReadiness
{
    private static readonly TimeSpan WriteEvery = TimeSpan.FromSeconds(10);

    private static readonly DocumentName Probe = DocumentName.Parse("health/probe.json");

    /// <summary>When a write went well, by <see cref="TimeProvider.GetTimestamp"/>; 0 for never.</summary>
    private long _written;

    public string Part => "storage";

    public bool IsNeededByAll => true;

    public async Task<string?> FindProblemAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CheckAsync(cancellationToken);
            return null;
        }
        catch (IOException)
        {
            return "it does not answer";
        }
    }

    /// <exception cref="IOException">They cannot.</exception>
    private async Task CheckAsync(CancellationToken cancellationToken)
    {
        await documents.GetAsync(Probe, cancellationToken);
        var written = Volatile.Read(ref _written);
        if (written == 0 || time.GetElapsedTime(written) > WriteEvery)
        {
            await documents.PutAsync(Probe, "{}"u8.ToArray(), PutCondition.Always, cancellationToken);
            Volatile.Write(ref _written, time.GetTimestamp());
        }
    }
}
