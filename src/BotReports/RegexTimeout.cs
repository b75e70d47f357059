namespace BotReports;

/// <summary>
/// After which time a regular expression gives up. Ours take time in proportion to the text, which a test shows; this bounds the one that
/// some day does not. Long enough for a busy machine.
/// </summary>
public static class RegexTimeout
{
    public const int Milliseconds = 2_000;

    public static TimeSpan Value { get; } = TimeSpan.FromMilliseconds(Milliseconds);
}
