namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>How much goes wrong, and for how long.</summary>
/// <param name="Storage">Blobs with two hosts, or the host's own storage with one.</param>
/// <param name="Rapporteurs">How many speak at once.</param>
/// <param name="Time">For how long there is a fault every second.</param>
/// <param name="Kills">How often a host is killed at the least; the faults go on for longer if need be.</param>
/// <param name="SparesDeliveries">
/// Whether reports are submitted and questions asked only after the kills and the storage's faults. A summary whose host ends while it posts is claimed
/// for two minutes, which a short run does not wait for.
/// </param>
internal sealed record ChaosPlan(StorageKind Storage, int Rapporteurs, TimeSpan Time, int Kills, bool SparesDeliveries)
{
    public int Hosts => Storage is StorageKind.Azurite ? 2 : 1;

    /// <summary>Reports that one rapporteur fills one after the other: more than there is time for.</summary>
    public int Sessions => Math.Min(900 / Rapporteurs, 8 + (int)(Time.TotalSeconds / 4) + Kills);
}
