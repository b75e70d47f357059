namespace BotReports.Bot.Understanding.Talk;

/// <summary>What the ways of saying of one list are.</summary>
/// <param name="Key">The list, under <c>talk</c> in the language files.</param>
/// <param name="Judge">What they are, to a question and with what is named in them; null where they are an answer after all.</param>
internal sealed record TalkRule(string Key, Func<OpenQuestion, IReadOnlyList<TalkTarget>, Judgement?> Judge)
{
    /// <summary>The command whose own words are said in this way too; null for none.</summary>
    public string? Command { get; init; }

    /// <summary>Whether a speaker may well say so to a room: as a quote it is talk only if it is short or names something of the form.</summary>
    public bool MayBeSpeech { get; init; }

    /// <summary>For how many words one of those in a gap may be about the world.</summary>
    public int WordsForWorldly { get; init; } = 8;
}
