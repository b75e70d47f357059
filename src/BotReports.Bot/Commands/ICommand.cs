using BotReports.Bot.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Something that a person can tell the bot at any time, whatever question is open. One class each.</summary>
public interface ICommand
{
    /// <summary>The words that mean it, folded (see <see cref="Languages.Folding"/>), in every language; the first is its name.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Whether it may be said where others read along.</summary>
    bool WorksInChannels => false;

    /// <summary>Whether words followed by this still mean the command; by default only the words alone do, so that an answer which begins with them stays an answer.</summary>
    bool Takes(string argument) => argument.Length == 0;

    /// <summary>Whether a message of any length that begins so means the command; unlike its words, this is looked at unfolded.</summary>
    bool Opens(string text) => false;

    /// <summary>The argument, if free wording by somebody who is not filling a report means this command; else null.</summary>
    string? Understand(string folded) => null;

    Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken);
}
