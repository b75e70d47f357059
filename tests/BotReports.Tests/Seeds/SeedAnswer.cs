namespace BotReports.Tests.Seeds;

/// <summary>One answer of the seed report.</summary>
/// <param name="Question">The id of the question, or of the group that it is in.</param>
/// <param name="Repetition">Which repetition of the group, from 1; null outside a group.</param>
/// <param name="Member">The id of the question within the group; null outside a group.</param>
/// <param name="Index">Which answer to its question, from 1; 1 where there is only one.</param>
/// <param name="Attribution">Whom a quote is attributed to, <c>anonymous</c>; null for what is no quote.</param>
public sealed record SeedAnswer(string Question, int? Repetition, string? Member, int Index, string Text, string? Attribution)
{
    /// <summary>The ids and numbers in a row: <c>recommendations.1.actions.2</c>.</summary>
    public string Path => string.Join('.', new object?[] { Question, Repetition, Member, Index }.Where(part => part is not null));

    public override string ToString() => Path;
}
