using BotReports.Documents;

namespace BotReports.Host.Health;

internal static class HealthEndpoints
{
    /// <summary>
    /// <c>/healthz</c>: the process is alive. <c>/readyz</c>: its storage can be read and written. Documents that cannot be read are named below and make nobody
    /// wait: the host does its work for all others, and a new one would find the same.
    /// </summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("alive"));
        app.MapGet("/readyz", async (StorageProbe probe, DocumentQuarantine quarantine, CancellationToken cancellationToken) =>
        {
            try
            {
                await probe.CheckAsync(cancellationToken);
                return Results.Text(string.Concat(quarantine.All.Select(document => $"\nunreadable: {document.Name} ({document.Problem})").Prepend("ready")));
            }
            catch (IOException)
            {
                return Results.Text("the storage does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
