namespace BotReports.Slack.Words;

/// <summary>What the people and channels are called that a message mentions.</summary>
/// <param name="Self">The bot's own user id; mentions of it are left out.</param>
/// <param name="People">By their ids. One who is missing is written as the id.</param>
/// <param name="Channels">By their ids. One that is missing is left out.</param>
internal sealed record SlackNames(string Self, IReadOnlyDictionary<string, string> People, IReadOnlyDictionary<string, string> Channels)
{
    /// <returns>Empty for the bot.</returns>
    public string OfPerson(string id, string? label = null) => id == Self ? "" : $"@{(People.TryGetValue(id, out var name) ? name : label is { Length: > 0 } ? label : id)}";

    /// <returns>Empty where nobody says what it is called.</returns>
    public string OfChannel(string id, string? label = null) => (label is { Length: > 0 } ? label : Channels.GetValueOrDefault(id)) is { Length: > 0 } name ? $"#{name}" : "";
}
