namespace BotReports.Roles;

/// <summary>What somebody may do at an event beyond reporting.</summary>
public enum Role
{
    /// <summary>May do everything about the event.</summary>
    Organizer,

    /// <summary>May ask for what the sessions want to say.</summary>
    Chair,
}
