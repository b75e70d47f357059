namespace BotReports.Seeds;

/// <summary>A template, a programme or a language cannot be used. The message has a line for each mistake, with its file and line.</summary>
public sealed class SeedFileException(IReadOnlyList<SeedProblem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<SeedProblem> Problems { get; } = problems;
}
