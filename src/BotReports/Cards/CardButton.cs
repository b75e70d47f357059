namespace BotReports.Cards;

/// <summary>Something that a person can do with one press. Carries only ids: nothing that comes back is trusted to be more.</summary>
/// <param name="Title">Up to 40 characters.</param>
/// <param name="Command">The words that do the same when typed: <c>skip</c>, <c>start 4.1</c>.</param>
public sealed record CardButton(string Title, string Command)
{
    /// <summary>What the button belongs to, so that an old one does nothing to anything newer: the slot that is asked for, or whatever else its command knows; null when it is always the same.</summary>
    public string? Slot { get; init; }

    /// <summary>Whether what is written in the card's fields goes with it.</summary>
    public bool Sends { get; init; }

    /// <summary>Whether the card changes with it for whoever pressed it, without a message in between, where the channel can do that.</summary>
    public bool Replaces { get; init; }

    /// <summary>The button that most people will want.</summary>
    public bool IsPrimary { get; init; }
}
