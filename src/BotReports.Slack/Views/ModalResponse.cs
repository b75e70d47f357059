using System.Text.Json.Nodes;
using BotReports.Bot.Conversations;
using BotReports.Languages;

namespace BotReports.Slack.Views;

/// <summary>The response to a modal's submission.</summary>
internal static class ModalResponse
{
    public static JsonObject Close() => new() { ["response_action"] = "clear" };

    /// <summary>Shows another view in the same modal.</summary>
    public static JsonObject Show(JsonObject view) => new() { ["response_action"] = "update", ["view"] = view };

    /// <summary>Says beside a field that nothing is stored, where that is so.</summary>
    /// <param name="field">The id of the field; null where the modal has none.</param>
    /// <param name="phrases">In the user's language.</param>
    /// <param name="store">Gives the response, or null if what was written could not be stored.</param>
    public static async Task<JsonObject> UntilStoredAsync(string? field, Phrases phrases, Func<Task<JsonObject?>> store)
    {
        try
        {
            if (await store() is { } response)
            {
                return response;
            }
        }
        catch (Exception exception) when (exception is IOException or UndeliveredException)
        {
            // The storage or Slack does not answer.
        }

        return field is null ? Close() : Mistakes(new Dictionary<string, string> { [field] = phrases.NotSaved });
    }

    /// <summary>Keeps what was written in sight until the chat says what became of it. Sending it again stores nothing twice.</summary>
    /// <param name="field">The id of the field that this is said beside; null where the modal has none.</param>
    /// <param name="phrases">In the user's language.</param>
    public static JsonObject InDoubt(string? field, Phrases phrases) =>
        field is null ? Close() : Mistakes(new Dictionary<string, string> { [field] = phrases.SavingInDoubt });

    /// <param name="mistakes">The error messages, by the ids of their fields.</param>
    public static JsonObject Mistakes(IReadOnlyDictionary<string, string> mistakes) => new()
    {
        ["response_action"] = "errors",
        ["errors"] = new JsonObject(mistakes.Select(mistake => KeyValuePair.Create(mistake.Key, (JsonNode?)mistake.Value))),
    };
}
