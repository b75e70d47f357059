using BotReports.Languages;
using BotReports.Programmes.Files;

namespace BotReports.Templates.Files;

/// <summary>Something in a file that a form cannot have.</summary>
/// <param name="Place">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="Words">The file's own words for it; empty where there are none.</param>
public sealed record TemplateMistake(SourcePlace Place, TemplateMistakeKind Kind, string Words = "")
{
    /// <summary>How long a text may be.</summary>
    internal const int LongestText = 4_000;

    public string In(Phrases phrases) => phrases.FormPlace(Place.In(phrases), Kind switch
    {
        TemplateMistakeKind.Condition => phrases.FormCondition,
        TemplateMistakeKind.Constraint => phrases.FormConstraint,
        TemplateMistakeKind.Calculation => phrases.FormCalculation,
        TemplateMistakeKind.ChoiceFilter => phrases.FormChoiceFilter,
        TemplateMistakeKind.Column => phrases.FormColumn,
        TemplateMistakeKind.Type => phrases.FormType(Words),
        TemplateMistakeKind.TooDeep => phrases.FormTooDeep,
        TemplateMistakeKind.Reference => phrases.FormReference,
        TemplateMistakeKind.NoLabel => phrases.FormNoLabel,
        TemplateMistakeKind.NoType => phrases.FormNoType,
        TemplateMistakeKind.DuplicateName => phrases.FormDuplicateName(Words),
        TemplateMistakeKind.NoChoices => phrases.FormNoChoices(Words),
        TemplateMistakeKind.ChoiceCount => phrases.FormChoiceCount(Words),
        TemplateMistakeKind.NotClosed => phrases.FormNotClosed,
        TemplateMistakeKind.NotOpened => phrases.FormNotOpened,
        TemplateMistakeKind.NothingInside => phrases.FormNothingInside,
        TemplateMistakeKind.RepeatCount => phrases.FormRepeatCount(Words),
        TemplateMistakeKind.FirstOfGroup => phrases.FormFirstOfGroup,
        TemplateMistakeKind.UnknownLanguage => phrases.FormUnknownLanguage(Words),
        TemplateMistakeKind.TooLong => phrases.FormTooLong(LongestText),
        _ => phrases.FormTooMany(Words),
    });
}
