namespace BotReports.Templates.Files;

/// <summary>What a file says of a form, for somebody to look at before it is used. Immutable.</summary>
/// <param name="Template">Null where the file is refused.</param>
public sealed record TemplateReading(ReportTemplate? Template)
{
    public IReadOnlyList<TemplateNote> Notes { get; init; } = [];

    /// <summary>Null when the file is read.</summary>
    public TemplateRefusal? Refusal { get; init; }

    public static TemplateReading Refuse(TemplateRefusal refusal) => new((ReportTemplate?)null) { Refusal = refusal };
}
