using BotReports.Actions;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>The scripts in which most kinds of buttons are shown, and what must not come of any press.</summary>
internal static class ManyCards
{
    /// <summary>How many kinds of buttons are shown in them at least: fewer would mean that cards are missing. What comes in the background may come too late for a few.</summary>
    public const int LeastKinds = 45;

    public static readonly string[] Scripts =
        ["import", "report-form", "two-rapporteurs", "lists", "submit-with-groups", "review", "remind", "named-speakers", "talk", "programme", "decisions", "trust", "event-files", "roles", "bursts", "slips-of-the-finger", "quotes", "export", "erase"];

    /// <summary>The beginning of what the bot says where it has failed.</summary>
    public const string Apology = "Something went wrong on my side";

    /// <summary>What takes away what the rest of the script shows is pressed last.</summary>
    public static bool EndsMuch(BotAction action) => action is Erase or Restart or Submit or DropProgramme or Confirm { Yes: false };
}
