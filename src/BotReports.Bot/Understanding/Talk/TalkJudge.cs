using System.Numerics;
using BotReports.Actions;
using BotReports.Languages;
using BotReports.Templates;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>
/// Tells an answer from talk: a question to the bot, a wish to change something, a remark, a mere "ok". Goes by the shape of the words and
/// by what is asked, and looks nothing up. Where it is not sure, it says so rather than let talk into the report. Immutable; to be kept.
/// </summary>
public sealed class TalkJudge
{
    /// <summary>Words that all belong to talk say little about the world, but in a longer message they may.</summary>
    private const int MostSmallWords = 9;

    /// <summary>"Bullets?" is asked of the bot, "Who pays?" of the reader.</summary>
    private const int MostWordsOfAShortQuestion = 3;

    private const int MostWordsInAQuote = 3;

    private static readonly Judgement Answer = new Judgement.Answer();
    private static readonly Judgement Doubtful = new Judgement.Doubtful();

    private readonly IReadOnlyList<TalkPhrasebook> _phrasebooks;

    /// <param name="template">The form whose answers are named.</param>
    /// <param name="languages">The words of each language that people may speak.</param>
    public TalkJudge(ReportTemplate template, IEnumerable<Vocabulary> languages)
    {
        var items = new ItemNames(template);
        _phrasebooks = [.. languages.Select(language => new TalkPhrasebook(language, items))];
    }

    /// <summary>A judge of all the languages that the bot speaks.</summary>
    public static TalkJudge For(ReportTemplate template) => new(template, Phrases.All.Select(phrases => Vocabulary.In(phrases.Language)));

    /// <summary>What words are that were said while a question is open.</summary>
    /// <param name="words">What was typed, which is no command. Words marked as an answer by a backslash are not to be judged.</param>
    /// <param name="question">The open question.</param>
    public Judgement Judge(string words, OpenQuestion question)
    {
        var said = TalkWords.Of(words);
        if (said.IsTooLong || said.IsQuotation || said.IsNumbered)
        {
            return Answer;
        }

        if (said.Words.Count == 0)
        {
            return JudgeSigns(said, question);
        }

        var spelled = _phrasebooks.Select(phrasebook => (Phrasebook: phrasebook, Text: phrasebook.Read(said.Words))).ToList();
        return said.HasLink
            ? spelled.Exists(language => language.Text.Worldly == 0) ? new Judgement.BareLink() : Answer
            : spelled.Select(language => JudgeByRules(language.Phrasebook, language.Text, question)).FirstOrDefault(judgement => judgement is not null)
                ?? (spelled.Exists(language => IsSmallTalk(language.Phrasebook, language.Text, said, question)) || IsTooShort(said, question) || IsShortQuestion(said, question) ? Doubtful : Answer);
    }

    private static Judgement JudgeSigns(TalkWords said, OpenQuestion question) =>
        said.HasLink ? new Judgement.BareLink()
        : said.IsDitto ? new Judgement.AnotherLikePrevious()
        : said.EndsAsQuestion ? new Judgement.Act(new Why())
        : said.HasPicture ? new Judgement.Acknowledgement()
        : question.IsOptional ? new Judgement.Act(new Skip())
        : Doubtful;

    private static Judgement? JudgeByRules(TalkPhrasebook phrasebook, TalkText text, OpenQuestion question)
    {
        var variants = Variants(phrasebook, text).ToList();
        if (variants.Count == 0)
        {
            return new Judgement.Acknowledgement();
        }

        var isSpeech = question.Kind is QuestionKind.Quote && text.Count > MostWordsInAQuote && !text.Words.Any(word => phrasebook.Has("form-word", word) || phrasebook.IsItem(word));
        return variants.Select(variant => YesOrNo(phrasebook, variant.Words, question)).FirstOrDefault(judgement => judgement is not null) ?? (
            from rule in TalkRules.All
            from variant in variants
            where !(rule.MayBeSpeech && isSpeech)
            where phrasebook.Says(rule.Key, variant with { MostWorldly = question.Kind is QuestionKind.Quote ? 0 : text.Count / rule.WordsForWorldly }) || (rule.Command is { } command && phrasebook.Commands(command, variant.Words))
            select rule.Judge(question, phrasebook.Targets(variant.Words))).FirstOrDefault(judgement => judgement is not null);
    }

    /// <summary>"No" means that there is nothing, or nothing more, unless the question needs an answer.</summary>
    private static Judgement? YesOrNo(TalkPhrasebook phrasebook, IReadOnlyList<string> words, OpenQuestion question) =>
        phrasebook.Means("yes", words) ? new Judgement.YesOrNo(IsYes: true)
        : !phrasebook.Means("no", words) ? null
        : question.Answers > 0 ? new Judgement.Act(new Done())
        : question.IsOptional ? new Judgement.Act(new Skip())
        : new Judgement.YesOrNo(IsYes: false);

    /// <summary>The message, and what is left of it without "sorry" before and "please" behind.</summary>
    private static IEnumerable<TalkText> Variants(TalkPhrasebook phrasebook, TalkText text)
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

        int Tail(int place) => Enumerable.Range(1, Math.Min(3, place)).LastOrDefault(length => phrasebook.Says("tail", text[(place - length)..place]));
    }

    /// <summary>
    /// Whether hardly a word in it is about the world, and something in it points to the bot, to the one who writes or to what is on the
    /// screen. Quotes and remarks may well be such; they have to name something of the form besides.
    /// </summary>
    private static bool IsSmallTalk(TalkPhrasebook phrasebook, TalkText text, TalkWords said, OpenQuestion question)
    {
        if (text.Count is < 2 or > MostSmallWords)
        {
            return false;
        }

        var isPersonal = text.Words.Any(word => phrasebook.Has("mark", word) && !phrasebook.Means("yes", [word]) && !phrasebook.Means("no", [word]));
        var (namesForm, pointsToBot, pointsToScreen) = (Has("form-word"), Has("pointer"), Has("demonstrative"));
        var isAsked = said.EndsAsQuestion;
        return BitOperations.PopCount(text.Worldly) <= MostWorldly()
            && (isPersonal || pointsToScreen || (isAsked && (namesForm || !Has("others") || phrasebook.Targets(text.Words).Any(target => target.IsOne))) || (pointsToBot && (namesForm || phrasebook.Has("interrogative", text.Words[0]))))
            && (namesForm || !question.TakesRemarks);

        // Somebody who speaks of themselves, or asks, may well say a word about the world: "sorry, my train was late again".
        int MostWorldly() =>
            isPersonal && phrasebook.Has("mark", text.Words[0]) ? text.Count / 3
            : isPersonal ? Math.Max(text.Count / 5, text.Count / 3 > 0 ? 1 : 0)
            : isAsked && (namesForm || pointsToBot || pointsToScreen) ? Math.Max(text.Count / 5, text.Count / 4 > 0 ? 1 : 0)
            : 0;

        bool Has(string list) => text.Words.Any(word => phrasebook.Has(list, word));
    }

    /// <summary>A single letter answers nothing, and a mere number no question that wants a sentence.</summary>
    private static bool IsTooShort(TalkWords said, OpenQuestion question) =>
        said.Words is [var only] && (only.Length == 1 && !char.IsAsciiDigit(only[0]) || (question.WantsSentence && only.All(letter => char.IsAsciiDigit(letter) || letter == '.')));

    private bool IsShortQuestion(TalkWords said, OpenQuestion question) =>
        said.EndsAsQuestion && question.Kind is not QuestionKind.Quote && said.Words.Count <= MostWordsOfAShortQuestion
        && !_phrasebooks.Any(phrasebook => phrasebook.Has("interrogative", said.Words[0]));
}
