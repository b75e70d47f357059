namespace BotReports.Templates.Files;

/// <summary>What is known beside a file with a form.</summary>
public sealed record TemplateHints
{
    /// <summary>The file's name, for a form that has none of its own.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The id of a form that does not say its own.</summary>
    public string? Id { get; init; }

    /// <summary>The version of a form that says none, or none that a form can have, by its id.</summary>
    public Func<string, int> NextVersion { get; init; } = _ => 1;
}
