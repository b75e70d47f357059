namespace BotReports.Actions;

/// <summary>Wants the report as a file.</summary>
/// <param name="Format"><c>word</c>, <c>markdown</c> or <c>json</c>, see <see cref="Exports.ExportRequest"/>; null to be asked.</param>
public sealed record Export(string? Format = null) : BotAction;
