namespace BotReports.Bot.Turns;

/// <summary>What has become of what somebody did, as far as the storage is concerned.</summary>
public enum TurnOutcome
{
    /// <summary>All that the turn changed is written; a turn that changed nothing counts too.</summary>
    Committed,

    /// <summary>Nothing is written.</summary>
    Failed,
}
