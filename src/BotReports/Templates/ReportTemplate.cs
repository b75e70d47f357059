namespace BotReports.Templates;

/// <summary>The form that a rapporteur fills: what is asked, in which order, and how much room there is. Immutable.</summary>
public sealed record ReportTemplate(TemplateReference Reference, LocalizedText Title, IReadOnlyList<Section> Sections);
