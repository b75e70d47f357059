using BotReports.Languages;

namespace BotReports.Templates.Files;

/// <summary>Makes the questions of a form of the rows of an XLSForm. What they can be there and not here is named.</summary>
internal sealed class XlsFormQuestions(XlsFormTexts texts, XlsFormChoices choices, List<TemplateMistake> mistakes, List<TemplateNote> notes)
{
    private const int MostMembers = 20;
    private const int MostOptions = 20;

    /// <summary>The question of a row, without its id; null where it is none, which is named.</summary>
    public Question? Of(XlsFormType type, XlsFormRow row)
    {
        var (label, hint) = (texts.Of(row, "label"), XlsFormTexts.Join(texts.Of(row, "hint"), texts.Of(row, "guidance_hint")));
        if ((label ?? hint) is not { } asked)
        {
            mistakes.Add(new TemplateMistake(row.Place("label"), TemplateMistakeKind.NoLabel));
            return null;
        }

        hint = label is null ? null : hint;
        IReadOnlyList<Option> options = [];
        var kind = type.Kind switch
        {
            XlsFormTypeKind.SelectOne => QuestionKind.Choice,
            XlsFormTypeKind.SelectMultiple => QuestionKind.List,
            _ => QuestionKind.Text,
        };
        if (type.List is { } list)
        {
            if (Options(type, list, row) is not { } found)
            {
                return null;
            }

            options = found;
        }

        if (type.Kind is XlsFormTypeKind.Typed)
        {
            notes.Add(new TemplateNote(row.Place("type"), TemplateNoteKind.AsText, type.Name));
        }

        if (kind is QuestionKind.List)
        {
            notes.Add(new TemplateNote(row.Place("type"), TemplateNoteKind.AsList));
            hint = XlsFormTexts.Join(hint, Listed(options));
        }

        return new Question("", kind, Own(row, "name") ?? XlsFormTexts.NameOf(asked, Own(row, "title") ?? asked), Own(row, "title") ?? asked, asked)
        {
            Help = hint,
            Printed = Printed(row),
            Required = row.IsTrue("required"),
            Limit = kind is QuestionKind.List ? options.Count : 1,
            Purpose = Purpose(row),
            Options = kind is QuestionKind.Choice ? options : [],
        };
    }

    /// <summary>A repetition with one text in it is a list of texts, unless it says otherwise.</summary>
    /// <param name="part">The repetition.</param>
    /// <param name="isNested">Whether it is in a repetition.</param>
    public Question Repeated(XlsFormPart part, bool isNested)
    {
        var row = part.Row!;
        var said = row[XlsFormColumn.Own + "kind"].ToLowerInvariant();
        var required = row.IsTrue("required") || row.IsTrue(XlsFormColumn.Own + "required");
        var help = XlsFormTexts.Join(part.Help, part.Pending);
        if (part.Questions is [{ Question: { Kind: QuestionKind.Text } only }] && said is not "group")
        {
            var title = part.Title ?? only.Title;
            return new Question("", said is "quote" ? QuestionKind.Quote : QuestionKind.List, Own(row, "name") ?? Own(part.Questions[0].Row, "name") ?? XlsFormTexts.NameOf(only.Ask, title), title, only.Ask)
            {
                Help = XlsFormTexts.Join(help, only.Help),
                Printed = [.. Printed(row), .. only.Printed],
                Required = required || only.Required,
                Limit = part.Limit,
                Purpose = Purpose(row) is QuestionPurpose.None ? only.Purpose : Purpose(row),
            };
        }

        if (isNested)
        {
            mistakes.Add(new TemplateMistake(row.Place("type"), TemplateMistakeKind.TooDeep));
        }

        if (part.Questions[0].Question.Kind is not (QuestionKind.Text or QuestionKind.Choice))
        {
            mistakes.Add(new TemplateMistake(part.Questions[0].Row.Place("type"), TemplateMistakeKind.FirstOfGroup));
        }

        if (part.Questions.Count > MostMembers)
        {
            mistakes.Add(new TemplateMistake(part.Questions[MostMembers].Row.Place(), TemplateMistakeKind.TooMany, $"{MostMembers}"));
        }

        var label = part.Title ?? XlsFormTexts.Spoken(row["name"]);
        return new Question("", QuestionKind.Group, Own(row, "name") ?? XlsFormTexts.NameOf(label, label), label, Own(row, "ask") ?? label)
        {
            Help = help,
            Printed = Printed(row),
            Required = required,
            Limit = part.Limit,
            Purpose = Purpose(row),
            Questions = [.. part.Questions.Select(entry => entry.Question)],
        };
    }

    public List<LocalizedText> Printed(XlsFormRow row) => [.. Enumerable.Range(1, MostMembers).Select(number => Own(row, $"printed-{number}")).OfType<LocalizedText>()];

    private IReadOnlyList<Option>? Options(XlsFormType type, string list, XlsFormRow row)
    {
        if (choices.Find(list) is not { } options)
        {
            mistakes.Add(new TemplateMistake(row.Place("type"), TemplateMistakeKind.NoChoices, list));
            return null;
        }

        if (type.HasOther)
        {
            notes.Add(new TemplateNote(row.Place("type"), TemplateNoteKind.OtherChoice));
            options = [.. options, new Option("other-choice", new LocalizedText(Phrases.All.Select(phrases => KeyValuePair.Create(phrases.Language, phrases.FormOther))))];
        }

        if (options.Count is < 2 or > MostOptions)
        {
            mistakes.Add(new TemplateMistake(row.Place("type"), TemplateMistakeKind.ChoiceCount, list));
        }

        return options;
    }

    private LocalizedText? Own(XlsFormRow row, string name)
    {
        var wordings = row.Texts(XlsFormColumn.Own + name).Where(text => text.Column.Language is not null).DistinctBy(text => text.Column.Language).ToDictionary(text => text.Column.Language!, text => text.Text);
        return texts.Of(wordings);
    }

    private static QuestionPurpose Purpose(XlsFormRow row) =>
        Enum.TryParse<QuestionPurpose>(row[XlsFormColumn.Own + "purpose"], ignoreCase: true, out var purpose) && Enum.IsDefined(purpose) ? purpose : QuestionPurpose.None;

    /// <summary>The choices as they can be read, one a line.</summary>
    private static LocalizedText Listed(IReadOnlyList<Option> options) =>
        new(options.SelectMany(option => option.Label.Wordings.Keys).Distinct().Select(language => KeyValuePair.Create(language, string.Join("\n", options.Select(option => $"• {option.Label.In(language)}")))));
}
