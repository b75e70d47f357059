using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>What somebody says, or which button they press.</summary>
/// <param name="Words">Null for a press.</param>
/// <param name="Button">The button's title; null for words.</param>
/// <param name="Data">What the button carries.</param>
internal sealed record Utterance(string? Words, string? Button = null, JsonNode? Data = null)
{
    /// <summary>Whether the channel delivers it twice at the same time.</summary>
    public bool ComesTwice { get; init; }

    public override string ToString() => Words ?? $"[{Button}]";
}
