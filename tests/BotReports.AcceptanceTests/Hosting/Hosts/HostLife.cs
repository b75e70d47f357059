namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>A host from one start to the next.</summary>
/// <param name="OutputAt">How many lines it had written when somebody began to care.</param>
/// <param name="End">When it is killed.</param>
internal sealed record HostLife(GroupHost Host, int OutputAt, CancellationToken End);
