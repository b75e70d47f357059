using Newtonsoft.Json.Linq;

namespace BotReports.Slack;

/// <summary>An input to the bot from an interaction.</summary>
/// <param name="Id">A unique id, for deduplication.</param>
/// <param name="Text">The text, as if typed; null for a button or a form.</param>
internal sealed record SlackInput(string Id, string? Text)
{
    /// <summary>The value of a button or a form: its command, its slot, its fields.</summary>
    public JObject? Value { get; init; }

    /// <summary>Where the turn runs; null for the user's own chat with the bot.</summary>
    public SlackConversation? Conversation { get; init; }

    /// <summary>The message that the input came from; null for none.</summary>
    public string? Message { get; init; }
}
