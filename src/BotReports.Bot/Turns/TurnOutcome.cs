namespace BotReports.Bot.Turns;

/// <summary>What has become of what somebody did, as far as the storage is concerned.</summary>
public enum TurnOutcome
{
    /// <summary>All that the turn changed is written; a turn that changed nothing counts too.</summary>
    Committed,

    /// <summary>Nothing is written.</summary>
    Failed,

    /// <summary>It may be written. Whoever did it has been told so, and must not do it again.</summary>
    InDoubt,
}
