using BotReports.Actions;

namespace BotReports.Bot.Understanding;

/// <summary>What a message means.</summary>
public abstract record Understood
{
    private Understood()
    {
    }

    /// <summary>It is this action, whatever is open.</summary>
    public sealed record Act(BotAction Action) : Understood;

    /// <summary>
    /// It is a slip of the finger away from this action: the bot asks which was meant, unless the open question knows the words itself.
    /// </summary>
    /// <param name="Action">What it would be.</param>
    /// <param name="Word">How that is said: the word, with what followed it.</param>
    /// <param name="Text">What was typed, as an answer.</param>
    public sealed record Nearly(BotAction Action, string Word, string Text) : Understood;

    /// <summary>It is an answer, or whatever else the open dialog waits for.</summary>
    /// <param name="Text">Without the quotes that only said that a word is no command.</param>
    /// <param name="IsLiteral">Typed with a backslash: an answer whatever it looks like.</param>
    public sealed record Words(string Text, bool IsLiteral) : Understood;
}
