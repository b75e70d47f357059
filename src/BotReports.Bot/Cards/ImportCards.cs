using System.Collections.Immutable;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Cards;

/// <summary>What was found in a filled form, and what is to become of it.</summary>
internal static class ImportCards
{
    /// <summary>What is new question by question, what differs old beside new, and what could not be placed.</summary>
    /// <param name="plan">What taking it would do.</param>
    /// <param name="notPlaced">What would be kept as a note.</param>
    /// <param name="warnings">What is said before anybody agrees, in the same language.</param>
    /// <param name="template">The form.</param>
    /// <param name="report">The report that the answers would go to.</param>
    /// <param name="phrases">In the language of whoever is asked.</param>
    public static Card Offer(ImportPlan plan, ImmutableArray<string> notPlaced, IReadOnlyList<string> warnings, ReportTemplate template, ReportId report, Phrases phrases) =>
        new(plan.Corrections.IsEmpty ? phrases.ImportFound(plan.New.Length) : phrases.ImportDiffers(plan.Corrections.Length, plan.New.Length))
        {
            Body =
            [
                .. warnings.Select(warning => new CardText(warning, CardTextStyle.Attention)),
                .. plan.Corrections.SelectMany(correction => new CardElement[] { new CardText(TitleOf(correction, template, phrases), CardTextStyle.Strong), new CardList(OldAndNew(correction, phrases)) }),
                .. template.Sections.SelectMany(section => section.Questions).SelectMany(question => Answers(question, plan, phrases)),
                .. notPlaced.IsEmpty ? [] : new CardElement[]
                {
                    new CardText(phrases.ImportNotPlaced, CardTextStyle.Attention),
                    new CardList([.. notPlaced.Select(text => new CardListItem(text))]),
                },
                new CardText(plan.Corrections.IsEmpty ? phrases.ImportHint : phrases.ImportDiffersHint, CardTextStyle.Subtle),
            ],
            Buttons = plan.Corrections.IsEmpty
                ?
                [
                    new CardButton(phrases.ButtonTakeImport, new Confirm(Confirmable.Import, report, Yes: true)) { IsPrimary = true },
                    new CardButton(phrases.ButtonOneAnswer, new Confirm(Confirmable.Import, report, Yes: false)),
                ]
                :
                [
                    new CardButton(phrases.ButtonReplaceAll, new ChooseImport(report, ImportChoice.Replace)) { IsPrimary = true },
                    new CardButton(phrases.ButtonKeepBoth, new ChooseImport(report, ImportChoice.KeepBoth)),
                    new CardButton(phrases.ButtonIgnore, new ChooseImport(report, ImportChoice.Ignore)),
                    .. plan.Corrections.Length < 2 ? [] : new[] { new CardButton(phrases.ButtonOneByOne, new ChooseImport(report, ImportChoice.OneByOne)) },
                    new CardButton(phrases.ButtonOneAnswer, new Confirm(Confirmable.Import, report, Yes: false)),
                ],
            Language = phrases.Language,
        };

    /// <summary>One answer that differs.</summary>
    /// <param name="correction">The answer.</param>
    /// <param name="left">How many there are with it.</param>
    /// <param name="template">The form.</param>
    /// <param name="report">The report.</param>
    /// <param name="phrases">In the language of whoever is asked.</param>
    public static Card Correction(ImportCorrection correction, int left, ReportTemplate template, ReportId report, Phrases phrases) => new(TitleOf(correction, template, phrases))
    {
        Body = [new CardList(OldAndNew(correction, phrases)), new CardText(phrases.ImportLeft(left), CardTextStyle.Subtle)],
        Buttons =
        [
            new CardButton(phrases.ButtonReplaceAll, new ChooseImport(report, ImportChoice.Replace, correction.Slot)) { IsPrimary = true },
            new CardButton(phrases.ButtonKeepBoth, new ChooseImport(report, ImportChoice.KeepBoth, correction.Slot)),
            new CardButton(phrases.ButtonIgnore, new ChooseImport(report, ImportChoice.Ignore, correction.Slot)),
        ],
        Language = phrases.Language,
    };

    /// <summary>Which of several reports is meant.</summary>
    public static Card Several(ImmutableArray<ImportProposal> parts, ReportId report, Phrases phrases) => new(phrases.ImportSeveral(parts.Length))
    {
        Body =
        [
            .. parts.SelectMany((part, index) => new CardElement[]
            {
                new CardText(phrases.ImportPart(index + 1, part.Answers.Length), CardTextStyle.Strong),
                new CardList([.. part.NotPlaced.Take(3).Concat(part.Answers.Take(1).Select(answer => answer.Text)).Select(text => new CardListItem(Excerpt.Of(text)))]),
            }),
            new CardText(phrases.ImportHint, CardTextStyle.Subtle),
        ],
        Buttons =
        [
            .. parts.Take(3).Select((_, index) => new CardButton(phrases.ButtonPart(index + 1), new ChooseImport(report, ImportChoice.Part, Part: index + 1)) { IsPrimary = index == 0 }),
            new CardButton(phrases.ButtonAllParts, new ChooseImport(report, ImportChoice.AllParts, Part: 1)),
            new CardButton(phrases.ButtonOneAnswer, new Confirm(Confirmable.Import, report, Yes: false)),
        ],
        Language = phrases.Language,
    };

    private static string TitleOf(ImportCorrection correction, ReportTemplate template, Phrases phrases) => correction.Slot.Field.FindIn(template)?.Title.In(phrases.Language) ?? "";

    private static IReadOnlyList<CardListItem> OldAndNew(ImportCorrection correction, Phrases phrases) =>
        [new CardListItem(correction.Old, Note: phrases.InTheReport), new CardListItem(correction.Answer.Text, Note: phrases.InTheFile)];

    private static IEnumerable<CardElement> Answers(Question question, ImportPlan plan, Phrases phrases)
    {
        var answers = plan.New.Select(planned => planned.Answer).Where(answer => (answer.Field.Group ?? answer.Field.Question) == question.Id).ToList();
        if (answers.Count == 0)
        {
            yield break;
        }

        yield return new CardCollapsible(
            question.Title.In(phrases.Language),
            $"{(question.Kind is QuestionKind.Group ? answers.Max(answer => answer.Field.Repetition) : answers.Count)}",
            Open: false,
            [new CardList([.. answers.Select((answer, index) => Item(answer, index, question, phrases))])]);
    }

    private static CardListItem Item(ImportedAnswer answer, int index, Question question, Phrases phrases) =>
        question.Questions.FirstOrDefault(member => member.Id == answer.Field.Question) is { } member
            ? new CardListItem(answer.Text, $"{answer.Field.Repetition}", member.Name.In(phrases.Language))
            : new CardListItem(answer.Text, $"{index + 1}");
}
