namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>A word that nobody said before, in an answer, a note or an organizer's question, with the messages that it was said in.</summary>
/// <param name="Session">The session whose report it belongs to.</param>
internal sealed record ChaosWord(string Word, string Session, bool IsQuestion)
{
    /// <summary>The ids of the messages: several where its sender was told to say it again.</summary>
    public List<string> Activities { get; } = [];
}
