using Newtonsoft.Json.Linq;

namespace BotReports.Slack;

/// <summary>Something said to the bot, by whatever Slack has for it.</summary>
/// <param name="Id">Tells it from every other, so that it counts once.</param>
/// <param name="Text">As if it had been typed; null for what a button or a form says.</param>
internal sealed record SlackSaying(string Id, string? Text)
{
    /// <summary>What a button or a form says: its command, its slot, its fields.</summary>
    public JObject? Value { get; init; }

    /// <summary>The message that it came from; null for none.</summary>
    public string? Message { get; init; }
}
