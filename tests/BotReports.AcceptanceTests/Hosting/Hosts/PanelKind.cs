namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>How the rapporteurs of one report speak.</summary>
internal enum PanelKind
{
    /// <summary>There is only one.</summary>
    Alone,

    /// <summary>There are two, who speak in an order that is the same each time.</summary>
    InTurn,

    /// <summary>There are two, who speak whenever they like, and send the messages of a burst at once.</summary>
    AtOnce,
}
