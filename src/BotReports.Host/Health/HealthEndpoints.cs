using BotReports.Documents;

namespace BotReports.Host.Health;

internal static class HealthEndpoints
{
    private static readonly DocumentName Probe = DocumentName.Parse("health/probe.json");

    /// <summary><c>/healthz</c>: the process is alive. <c>/readyz</c>: its storage answers.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("alive"));
        app.MapGet("/readyz", async (IDocuments documents, CancellationToken cancellationToken) =>
        {
            try
            {
                await documents.GetAsync(Probe, cancellationToken);
                return Results.Text("ready");
            }
            catch (IOException)
            {
                return Results.Text("the storage does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
