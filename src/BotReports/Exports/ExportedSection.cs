namespace BotReports.Exports;

/// <param name="Number">Its place in the form, from 1.</param>
public sealed record ExportedSection(string Id, int Number, string Title, IReadOnlyList<ExportedQuestion> Questions)
{
    /// <summary>The form's own explanation.</summary>
    public string? Help { get; init; }
}
