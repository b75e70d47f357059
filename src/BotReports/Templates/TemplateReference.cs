namespace BotReports.Templates;

/// <summary>Which template, and which version of it, a report is written in.</summary>
public sealed record TemplateReference(string Id, int Version)
{
    public override string ToString() => $"{Id} v{Version}";
}
