using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Cards;

/// <summary>The renderer of the web clients, which says what is wrong with a card.</summary>
internal static class CardParser
{
    /// <returns>The errors of each card.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> ErrorsAsync(IEnumerable<JsonObject> cards, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Here(), "parse-card.cjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NODE_PATH"] = NodePackages.Folder },
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync(cancellation);
        var complaints = node.StandardError.ReadToEndAsync(cancellation);

        foreach (var card in cards)
            await node.StandardInput.WriteLineAsync(card.ToJsonString().AsMemory(), cancellation);

        node.StandardInput.Close();
        await node.WaitForExitAsync(cancellation);
        node.ExitCode.ShouldBe(0, await complaints);

        return [.. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
