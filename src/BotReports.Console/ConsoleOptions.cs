using System.Text.RegularExpressions;

namespace BotReports.Console;

/// <summary>The section <c>Console</c> of the configuration.</summary>
internal sealed partial class ConsoleOptions
{
    public const string Section = "Console";

    /// <summary>Who can speak; none configured means <see cref="ConsolePersona.Defaults"/>.</summary>
    public IList<ConsolePersona> Personas { get; init; } = [];

    public IEnumerable<ConsolePersona> Speakers => Personas.Count > 0 ? Personas : ConsolePersona.Defaults;

    public ConsolePersona? SpeakerIn(string? conversation) => Speakers.FirstOrDefault(persona => persona.Conversation == conversation);

    /// <returns>What is wrong with the personas; null when nothing is.</returns>
    public string? Problem()
    {
        if (Speakers.FirstOrDefault(persona => string.IsNullOrWhiteSpace(persona.Id) || string.IsNullOrWhiteSpace(persona.Name)) is not null)
            return $"{Section}:Personas: each needs an Id and a Name.";

        // A conversation's id is the name of a folder.
        if (Speakers.FirstOrDefault(persona => !ConversationName().IsMatch(persona.Conversation)) is { } odd)
            return $"{Section}:Personas: a Conversation is up to 60 letters, digits, hyphens and underscores; \"{odd.Conversation}\" is not.";

        return Speakers.CountBy(persona => persona.Conversation, StringComparer.OrdinalIgnoreCase).FirstOrDefault(count => count.Value > 1).Key is { } twice
            ? $"{Section}:Personas: each needs a Conversation of their own; \"{twice}\" comes twice."
            : null;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,60}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex ConversationName();
}
