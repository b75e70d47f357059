namespace BotReports.AcceptanceTests.Infra;

/// <summary>What a program has written, and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public CommandResult Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException($"It ended with {ExitCode}:\n{Output}\n{Errors}");
}
