namespace BotReports.Programmes;

/// <summary>Somebody of a session as they are written down.</summary>
internal sealed record PersonDocument(string Name, string? Identity);
