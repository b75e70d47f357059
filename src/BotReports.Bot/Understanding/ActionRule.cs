using BotReports.Actions;

namespace BotReports.Bot.Understanding;

/// <summary>How one kind of action is said.</summary>
/// <param name="Key">Its words in the <see cref="Languages.Vocabulary"/>.</param>
/// <param name="Read">
/// The action that its words mean with an argument; null where words that begin so are an answer. Without an argument it is what
/// the words alone mean.
/// </param>
internal sealed record ActionRule(string Key, Func<Argument, BotAction?> Read)
{
    /// <summary>The action of a message of any length that begins in a certain way, which is looked at unfolded; null for none.</summary>
    public Func<string, BotAction?> Open { get; init; } = _ => null;
}
