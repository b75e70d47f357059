namespace BotReports.Cards;

public sealed record CardFact(string Label, string Value)
{
    /// <summary>One character that says how far it is, such as ✓; null for a fact without one. A channel that has no columns puts it first, so that the marks stand one below the other.</summary>
    public string? Mark { get; init; }

    /// <summary>The value with the mark before it.</summary>
    public string MarkedValue => Mark is null ? Value : $"{Mark} {Value}".TrimEnd();
}
