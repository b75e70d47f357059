namespace BotReports.Exports;

/// <param name="Id">As in the names of the stored reports.</param>
/// <param name="TimeZone">The clock of all times: an IANA name.</param>
public sealed record ExportedEvent(string Id, string Title, string TimeZone);
