namespace BotReports.Seeds;

/// <summary>One mistake in a seed file.</summary>
/// <param name="File">The file, as it was named to the loader.</param>
/// <param name="Line">The line, from 1; null when the mistake is in no line, such as a file that is too long.</param>
/// <param name="Where">The place in the file's structure, <c>sections[1].questions[0]</c>; empty for the file as a whole.</param>
/// <param name="Message">What is wrong, in words for who wrote the file.</param>
public sealed record SeedProblem(string File, int? Line, string Where, string Message)
{
    public override string ToString() =>
        $"{File}{(Line is { } line ? $"({line})" : "")}: {(Where.Length > 0 ? $"{Where}: " : "")}{Message}";
}
