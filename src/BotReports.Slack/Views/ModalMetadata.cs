using System.Text.Json;

namespace BotReports.Slack.Views;

/// <summary>Reads the private metadata of modals.</summary>
internal static class ModalMetadata
{
    /// <summary>Null for what is not the metadata of a modal of this bot.</summary>
    public static T? Read<T>(string? text)
        where T : class
    {
        try
        {
            return text is { Length: > 0 } ? JsonSerializer.Deserialize<T>(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
