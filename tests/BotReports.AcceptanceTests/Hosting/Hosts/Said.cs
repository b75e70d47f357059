namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>Something that was said, and how it was delivered.</summary>
/// <param name="Attempts">How often it was delivered until a host took it.</param>
/// <param name="IsThrough">Whether the host that took it lived to say all that it had to say.</param>
internal sealed record Said(string Who, Utterance Utterance, string ActivityId, int Attempts, bool IsThrough)
{
    /// <summary>The words that nobody said before.</summary>
    public IEnumerable<string> NewWords => Improviser.NewWord().Matches(Utterance.Words ?? "").Select(match => match.Value);
}
