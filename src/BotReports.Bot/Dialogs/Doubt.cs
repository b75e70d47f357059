using System.Text.RegularExpressions;
using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Bot.Dialogs;

/// <summary>Whether words may be something else than an answer: an action with a typing mistake, or talk.</summary>
internal static class Doubt
{
    /// <summary>What a word may have been meant for; null where it is an answer, such as one that the open question knows.</summary>
    public static (string Word, BotAction Action, SlotAddress? Asked)? About(Understood understood, Turn turn, TurnView view)
    {
        if (turn.Said.IsLiteral)
        {
            return null;
        }

        var (folded, slot) = (turn.Said.Folded, view.IsOpen(DialogIds.Report) ? view.Question : null);
        if (slot is not null && IsItsOwn(slot.Question, folded))
        {
            return null;
        }

        if (slot is { Address.Part: SlotPart.Speaker } && Folding.Fold(turn.Phrases.Anonymous) is var anonymous)
        {
            if (folded == anonymous)
            {
                return null;
            }

            if (Mistyping.IsOf(folded, anonymous))
            {
                return (turn.Phrases.Anonymous, new Choose(slot.Address, Choose.Anonymous), slot.Address);
            }
        }

        return understood is Understood.Nearly nearly ? (nearly.Word, nearly.Action, slot?.Address) : null;
    }

    /// <summary>The question that words are held against to tell talk from an answer; null where they surely are an answer, or answer something else.</summary>
    public static Slot? AnswersTo(Turn turn, TurnView view) =>
        turn is { Report: not null, Said.IsLiteral: false, Said.Unquoted: null } && (view.IsOpen(DialogIds.Report) || view.IsIdle)
            && view.Question is { Address.Part: SlotPart.Words } slot && !IsItsOwn(slot.Question, turn.Said.Folded) ? slot : null;

    /// <summary>Whether a question knows words: as one of its options, or because it uses them itself ("States, civil society…?").</summary>
    private static bool IsItsOwn(Question question, string folded) => folded.Length > 0
        && (question.Options.Any(option => option.Label.Wordings.Values.Any(label => Folding.Fold(label) == folded))
            || question.Ask.Wordings.Values.Select(Folding.Fold).Any(ask => folded.Length <= ask.Length && Regex.IsMatch(ask, $@"\b{Regex.Escape(folded)}\b", RegexOptions.None, RegexTimeout.Value)));
}
