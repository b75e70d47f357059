namespace BotReports.Programmes.Files;

/// <summary>Where the number of a session is from.</summary>
public enum NumberSource
{
    /// <summary>The file gives it as a number.</summary>
    File,

    /// <summary>It stands at the beginning of the title.</summary>
    Title,

    /// <summary>It is the code that the other program calls the session by.</summary>
    Code,

    /// <summary>It is counted: the day, and the place in the day.</summary>
    Order,
}
