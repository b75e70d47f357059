using BotReports.Bot.Signals;
using BotReports.Documents;

namespace BotReports.Host.Health;

internal static class HealthEndpoints
{
    /// <summary>
    /// <c>/healthz</c>: the process is alive. <c>/readyz</c>: whoever asks can be served; 503 while a part that all need is not ready. Below stand the parts that are not ready,
    /// and the documents that cannot be read, which make nobody wait: the host does its work for all others, and a new one would find the same.
    /// </summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("alive"));
        app.MapGet("/readyz", AnswerAsync);
    }

    private static async Task<IResult> AnswerAsync(IEnumerable<IReadiness> parts, DocumentQuarantine quarantine, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var isReady = true;
        foreach (var part in parts)
        {
            if (await part.FindProblemAsync(cancellationToken) is { } problem)
            {
                isReady &= !part.IsNeededByAll;
                lines.Add($"not ready: {part.Part} ({problem})");
            }
        }

        lines.AddRange(quarantine.All.Select(document => $"unreadable: {document.Name} ({document.Problem})"));
        return Results.Text(string.Join('\n', lines.Prepend(isReady ? "ready" : "not ready")), statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
