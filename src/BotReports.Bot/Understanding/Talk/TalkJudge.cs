using BotReports.Actions;
using BotReports.Languages;
using BotReports.Templates;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>
/// Tells an answer from talk: a question to the bot, a wish to change something, a remark, a mere "ok". Goes by the shape of the words and
/// by what is asked, and looks nothing up. Where it is not sure, it says so rather than let talk into the report. Immutable; to be kept.
/// </summary>
internal sealed class TalkJudge
{
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
                ?? (spelled.Exists(language => SmallTalk.Is(language.Phrasebook, language.Text, said, question)) || IsTooShort(said, question) || IsShortQuestion(said, question) ? Doubtful : Answer);
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
        var variants = Fillers.WithAndWithout(phrasebook, text).ToList();
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

    /// <summary>A single letter answers nothing, and a mere number no question that wants a sentence.</summary>
    private static bool IsTooShort(TalkWords said, OpenQuestion question) =>
        said.Words is [var only] && (only.Length == 1 && !char.IsAsciiDigit(only[0]) || (question.WantsSentence && only.All(letter => char.IsAsciiDigit(letter) || letter == '.')));

    private bool IsShortQuestion(TalkWords said, OpenQuestion question) =>
        said.EndsAsQuestion && question.Kind is not QuestionKind.Quote && said.Words.Count <= MostWordsOfAShortQuestion
        && !_phrasebooks.Any(phrasebook => phrasebook.Has("interrogative", said.Words[0]));
}
