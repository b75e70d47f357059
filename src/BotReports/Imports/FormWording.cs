using BotReports.Templates;

namespace BotReports.Imports;

/// <summary>Words that a form prints, and what they say about what follows them.</summary>
/// <param name="Words">Folded stems; <see cref="FormText.Number"/> where the form prints a number.</param>
/// <param name="Section">The section that they belong to; null for the form's own name.</param>
/// <param name="Question">The question whose answers follow; null where they only introduce the section.</param>
internal sealed record FormWording(IReadOnlyList<string> Words, Section? Section, Question? Question)
{
    private const int TrustedLength = 6;
    private const int WordsPerSlip = 5;

    /// <summary>The group that the question is in; null when in none.</summary>
    public Question? Group { get; init; }

    /// <summary>A word for one answer, "target", which is a label only with a colon behind it.</summary>
    public bool IsName { get; init; }

    /// <summary>An explanation, which says nothing about where one is beyond its section.</summary>
    public bool IsExplanation { get; init; }

    /// <summary>Long enough not to be an answer by accident, so that what follows may stand in the same line.</summary>
    public bool IsTrusted => Words.Count >= TrustedLength;

    /// <summary>How many words may be missing, added or different.</summary>
    public int Tolerance => Words.Count / WordsPerSlip;
}
