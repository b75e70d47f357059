using System.Numerics;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>Talk that no pattern knows, told by its words alone.</summary>
internal static class SmallTalk
{
    /// <summary>Small words say little about the world, but in a longer message they may.</summary>
    private const int MostWords = 12;

    /// <summary>
    /// Whether hardly a word in it is about the world, and something in it points to the bot, to the one who writes or to what is on the
    /// screen. Quotes and remarks may well be such; they have to name something of the form besides.
    /// </summary>
    public static bool Is(TalkPhrasebook phrasebook, TalkText text, TalkWords said, OpenQuestion question)
    {
        if (text.Count is < 2 or > MostWords)
        {
            return false;
        }

        var isPersonal = text.Words.Any(word => phrasebook.Has("mark", word) && !phrasebook.Means("yes", [word]) && !phrasebook.Means("no", [word]));
        var (namesForm, pointsToBot, pointsToScreen) = (Has("form-word"), Has("pointer"), Has("demonstrative"));
        var isAsked = said.EndsAsQuestion;
        return BitOperations.PopCount(text.Worldly) <= MostWorldly()
            && (isPersonal || pointsToScreen || IsAskedOfBot() || (pointsToBot && (namesForm || phrasebook.Has("interrogative", text.Words[0]))))
            && (namesForm || !question.TakesRemarks);

        // A question about other people may be the session's.
        bool IsAskedOfBot() => isAsked && (namesForm || !Has("others") || phrasebook.Targets(text.Words).Any(target => target.IsOne));

        // Somebody who speaks of themselves, or asks, may well say a word about the world: "sorry, my train was late again".
        int MostWorldly() =>
            isPersonal && phrasebook.Has("mark", text.Words[0]) ? text.Count / 3
            : isPersonal ? Math.Max(text.Count / 5, text.Count / 3 > 0 ? 1 : 0)
            : isAsked && (namesForm || pointsToBot || pointsToScreen) ? Math.Max(text.Count / 5, text.Count / 4 > 0 ? 1 : 0)
            : 0;

        bool Has(string list) => text.Words.Any(word => phrasebook.Has(list, word));
    }
}
