using BotReports.Actions;
using BotReports.Cards;
using BotReports.Imports;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Cards;

/// <summary>What was found in a filled form, question by question, and what could not be placed.</summary>
internal static class ImportCard
{
    /// <param name="proposal">What was found.</param>
    /// <param name="notRead">What the document holds that was not read, in the same language; null where all was read.</param>
    /// <param name="template">The form.</param>
    /// <param name="report">The report that the answers would go to.</param>
    /// <param name="phrases">In the language of whoever is asked.</param>
    public static Card Of(ImportProposal proposal, string? notRead, ReportTemplate template, ReportId report, Phrases phrases) => new(phrases.ImportFound(proposal.Answers.Length))
    {
        Body =
        [
            .. template.Sections.SelectMany(section => section.Questions).SelectMany(question => Answers(question, proposal, phrases)),
            .. proposal.NotPlaced.IsEmpty ? [] : new CardElement[]
            {
                new CardText(phrases.ImportNotPlaced, CardTextStyle.Attention),
                new CardList([.. proposal.NotPlaced.Select(text => new CardListItem(text))]),
            },
            .. notRead is null ? [] : new CardElement[] { new CardText(notRead, CardTextStyle.Attention) },
            new CardText(phrases.ImportHint, CardTextStyle.Subtle),
        ],
        Buttons =
        [
            new CardButton(phrases.ButtonTakeImport, new Confirm(Confirmable.Import, report, Yes: true)) { IsPrimary = true },
            new CardButton(phrases.ButtonOneAnswer, new Confirm(Confirmable.Import, report, Yes: false)),
        ],
        Language = phrases.Language,
    };

    private static IEnumerable<CardElement> Answers(Question question, ImportProposal proposal, Phrases phrases)
    {
        var answers = proposal.Answers.Where(answer => (answer.Field.Group ?? answer.Field.Question) == question.Id).ToList();
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
