namespace BotReports.Exports;

/// <summary>The form, in the version that the report is written in.</summary>
public sealed record ExportedTemplate(string Id, int Version, string Title);
