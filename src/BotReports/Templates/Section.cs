namespace BotReports.Templates;

/// <summary>A numbered part of the form; its number is its place in the template, from 1.</summary>
public sealed record Section(string Id, int Number, LocalizedText Title, IReadOnlyList<Question> Questions)
{
    /// <summary>The form's own introduction to the section.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>Other wordings in which a printed form names or introduces it.</summary>
    public IReadOnlyList<LocalizedText> Printed { get; init; } = [];
}
