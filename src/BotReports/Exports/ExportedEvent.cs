namespace BotReports.Exports;

/// <param name="Id">As in the names of the stored reports.</param>
public sealed record ExportedEvent(string Id, string Title);
