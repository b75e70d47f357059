namespace BotReports.Actions;

/// <summary>What the bot asks a yes or a no about before it does it.</summary>
public enum Confirmable
{
    /// <summary>Submitting a report in which something is left out.</summary>
    Submit,

    /// <summary>Beginning again with an empty form.</summary>
    Restart,

    /// <summary>Taking a pasted form as the answers that are in it.</summary>
    Import,
}
