using BotReports.Actions;

namespace BotReports.Cards;

/// <summary>Something that a person can do with one press. It carries the action itself, ids only: nothing that comes back is trusted to be more.</summary>
/// <param name="Title">Up to 40 characters.</param>
/// <param name="Action">What the press does.</param>
public sealed record CardButton(string Title, BotAction Action)
{
    /// <summary>Whether what is written in the card's fields goes with it.</summary>
    public bool Sends { get; init; }

    /// <summary>Whether the card changes with it for whoever pressed it, without a message in between, where the channel can do that.</summary>
    public bool Replaces { get; init; }

    /// <summary>The button that most people will want; at most one of a card.</summary>
    public bool IsPrimary { get; init; }
}
