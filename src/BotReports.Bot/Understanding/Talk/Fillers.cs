namespace BotReports.Bot.Understanding.Talk;

/// <summary>The words around what is said that change nothing about it: "sorry" before it, "please" behind.</summary>
internal static class Fillers
{
    private const int LongestTail = 3;

    /// <summary>A message, and what is left of it without them.</summary>
    public static IEnumerable<TalkText> WithAndWithout(TalkPhrasebook phrasebook, TalkText text)
    {
        yield return text;
        var start = 0;
        for (var length = Lead(start); length > 0 && start + length < text.Count; length = Lead(start))
        {
            start += length;
        }

        var end = text.Count;
        for (var length = Tail(end); length > 0 && end - length > start; length = Tail(end))
        {
            end -= length;
        }

        if (start > 0)
        {
            yield return text[start..];
        }

        if (end < text.Count)
        {
            yield return text[..end];
            if (start > 0)
            {
                yield return text[start..end];
            }
        }

        int Lead(int place) => phrasebook.Longest("lead", text, place);

        int Tail(int place) => Enumerable.Range(1, Math.Min(LongestTail, place)).LastOrDefault(length => phrasebook.Says("tail", text[(place - length)..place]));
    }
}
