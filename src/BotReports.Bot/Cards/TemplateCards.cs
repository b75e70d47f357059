using System.Globalization;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Events;
using BotReports.Languages;
using BotReports.Templates;
using BotReports.Templates.Files;

namespace BotReports.Bot.Cards;

/// <summary>The form for reports: as it is, as somebody brings it, and as it would be asked.</summary>
internal static class TemplateCards
{
    /// <summary>More lines than this nobody reads in a chat; the file has all.</summary>
    private const int MostLines = 25;

    private const int LongestTitle = 80;

    /// <summary>The form that new reports are written in, with the ways to have it as a file.</summary>
    public static Card Of(ReportTemplate template, Phrases phrases) => new(TitleOf(template, phrases))
    {
        Body = [.. Questions(template, phrases), new CardText(phrases.FormShownHint, CardTextStyle.Subtle)],
        Buttons = [.. Files(null), new CardButton(phrases.ButtonTryForm, new TryTemplate())],
        Language = phrases.Language,
    };

    /// <summary>A form that somebody brings.</summary>
    /// <param name="before">The form that it would take the place of.</param>
    /// <param name="objection">Why it cannot be used; null where it can.</param>
    /// <param name="notes">What somebody should know of the file.</param>
    public static Card Propose(TemplateProposal proposal, ReportTemplate before, string? objection, IReadOnlyList<string> notes, Phrases phrases)
    {
        var template = proposal.Template;
        var changes = TemplateDiff.Between(before, template).Select(change => change.In(phrases)).ToList();
        return new Card(TitleOf(template, phrases))
        {
            Notice = objection is null ? null : new CardText(objection, CardTextStyle.Attention),
            Body =
            [
                .. Questions(template, phrases),
                .. changes.Count > 0 ? [new CardHeading(phrases.FormChanges), .. ShortList.Of(changes, MostLines, phrases)] : Array.Empty<CardElement>(),
                .. notes.Count > 0 ? [new CardHeading(phrases.ProgrammeLookAt), .. ShortList.Of(notes, MostLines, phrases)] : Array.Empty<CardElement>(),
            ],
            Buttons =
            [
                .. objection is null ? [Use(proposal.Id, phrases)] : Array.Empty<CardButton>(),
                new CardButton(phrases.ButtonTryForm, new TryTemplate(proposal.Id)),
                .. Files(proposal.Id),
                new CardButton(phrases.ButtonDrop, new DropProgramme(proposal.Id)),
            ],
            Language = phrases.Language,
        };
    }

    /// <summary>Why no form is taken from a file, with all that has to be put right.</summary>
    public static Card Refuse(string file, TemplateRefusal refusal, Phrases phrases) => new(refusal.In(phrases))
    {
        Eyebrow = file.Length > 0 ? file : null,
        Body = [.. ShortList.Of(refusal.LinesIn(phrases), MostLines, phrases)],
        Language = phrases.Language,
    };

    /// <summary>Every question in its order, as it would be asked.</summary>
    public static Card Try(ReportTemplate template, string? proposal, Phrases phrases) => new(phrases.FormTried(template.Title.In(phrases.Language)))
    {
        Body = [.. template.Sections.SelectMany(section => Asked(section, phrases))],
        Buttons = proposal is null ? [] : [Use(proposal, phrases), new CardButton(phrases.ButtonDrop, new DropProgramme(proposal))],
        Language = phrases.Language,
    };

    private static string TitleOf(ReportTemplate template, Phrases phrases) => phrases.FormCalled(template.Title.In(phrases.Language), template.Reference.Version);

    private static CardButton Use(string proposal, Phrases phrases) => new(phrases.ButtonUseForm, new UseTemplate(proposal)) { IsPrimary = true };

    private static CardButton[] Files(string? proposal) => [new CardButton("XLSForm", new ShowTemplate("excel", proposal)), new CardButton("YAML", new ShowTemplate("yaml", proposal))];

    private static IEnumerable<CardElement> Questions(ReportTemplate template, Phrases phrases)
    {
        foreach (var section in template.Sections)
        {
            yield return new CardHeading(string.Create(CultureInfo.InvariantCulture, $"{section.Number}. {Excerpt.Of(section.Title.In(phrases.Language), LongestTitle)}"));
            yield return new CardList([.. section.Questions.SelectMany(question => Lines(question, phrases))]);
        }
    }

    /// <summary>The questions of a group stand below it, each with its name before them.</summary>
    private static IEnumerable<CardListItem> Lines(Question question, Phrases phrases) =>
        question.Questions.Select(member => new CardListItem($"{question.Title.In(phrases.Language)} · {Line(member, phrases)}")).Prepend(new CardListItem(Line(question, phrases)));

    private static string Line(Question question, Phrases phrases) =>
        $"{Excerpt.Of(question.Title.In(phrases.Language), LongestTitle)} ({TemplateChange.KindOf(question, phrases)})";

    private static IEnumerable<CardElement> Asked(Section section, Phrases phrases)
    {
        yield return new CardHeading(phrases.FormTitle(section.Number, section.Title.In(phrases.Language)));
        if (section.Help is { } help)
        {
            yield return new CardText(help.In(phrases.Language), CardTextStyle.Subtle);
        }

        foreach (var element in section.Questions.SelectMany(question => question.Questions.DefaultIfEmpty(question).SelectMany(asked => Asked(asked, question, phrases))))
        {
            yield return element;
        }
    }

    /// <param name="group">The group that the question is in, or the question itself.</param>
    private static IEnumerable<CardElement> Asked(Question question, Question group, Phrases phrases)
    {
        yield return new CardPanel(
        [
            new CardText(string.Join(" · ", new[] { group == question ? null : group.Title.In(phrases.Language), TemplateChange.KindOf(question, phrases) }.OfType<string>()), CardTextStyle.Subtle),
            new CardText(question.Ask.In(phrases.Language)),
            .. question.Options.Count > 0 ? [new CardList([.. question.Options.Select((option, index) => new CardListItem(option.Label.In(phrases.Language), $"{index + 1}"))])] : Array.Empty<CardElement>(),
            .. question.Help is { } help ? [new CardText(help.In(phrases.Language), CardTextStyle.Subtle)] : Array.Empty<CardElement>(),
        ]);
    }
}
