using BotReports.Actions;

namespace BotReports.Bot.Cards;

/// <summary>Which actions settle what a card asks, so that a channel can show what was chosen in place of the buttons beside it.</summary>
public static class OneChoice
{
    /// <summary>Whether nothing is left to be pressed once this was. What only shows something, or takes one entry out of a list, leaves the others to be pressed.</summary>
    public static bool IsMadeBy(BotAction action) => action is
        GiveAnswer or Choose or Skip or Done or More or Back or SettleQuotes or Confirm or ConfirmNames
        or Start or Join or LetIn or KeepOut or HandOver or Submit
        or SaveHeld or DiscardHeld or SaveResent or KeepMine or KeepTheirs or KeepBoth or KeepExtra or ReplaceWithExtra or MergeExtra
        or ChooseImport or Assign or Gather or SplitAnswer or JoinAnswers or Undo or Redo or Delete
        or ApplyProgramme or DropProgramme or UseTemplate or SendAnnouncement or DropAnnouncement or Erase or Remind or RemindLater or NotToday;
}
