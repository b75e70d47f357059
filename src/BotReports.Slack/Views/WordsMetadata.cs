using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace BotReports.Slack.Views;

/// <summary>The private metadata of the modal that an action gets its words from. It holds ids only.</summary>
/// <param name="Action">The action, as JSON, without its words.</param>
/// <param name="Conversation">Where the button was; null for the user's own chat.</param>
/// <param name="Message">The message that is done with once the words are there; null for none.</param>
internal sealed record WordsMetadata(string Action, string? Conversation, string? Message)
{
    public string Write() => JsonSerializer.Serialize(this);

    public static bool TryRead(string? text, [NotNullWhen(true)] out WordsMetadata? metadata)
    {
        metadata = ModalMetadata.Read<WordsMetadata>(text);
        return metadata is { Action.Length: > 0 };
    }
}
