using System.Collections.Immutable;
using BotReports.Imports;

namespace BotReports.Reports;

/// <summary>What a filled form says, question by question; nothing of it is stored until the rapporteur agrees.</summary>
/// <param name="Answers">In the template's order, and the form's within a question.</param>
/// <param name="NotPlaced">What stands in the text, fits no question and is no wording of the form; paragraph by paragraph.</param>
/// <param name="Sections">How many of the template's sections were recognised by their own wording.</param>
public sealed record ImportProposal(ImmutableArray<ImportedAnswer> Answers, ImmutableArray<string> NotPlaced, int Sections)
{
    /// <summary>What stands beside the text, such as footnotes and comments, in its order.</summary>
    public ImmutableArray<ImportedNote> Beside { get; init; } = [];
}
