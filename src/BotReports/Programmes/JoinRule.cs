namespace BotReports.Programmes;

/// <summary>Who may fill a report that others have begun, when the programme gives its session to somebody. Rapporteurs of the programme and organizers always may.</summary>
public enum JoinRule
{
    /// <summary>Whoever a rapporteur of the report or an organizer lets in.</summary>
    Asked,

    /// <summary>Everybody who can write to the bot.</summary>
    Open,

    /// <summary>Nobody else; no session that the programme gives to somebody is begun by others either.</summary>
    Assigned,
}
