using BotReports.Templates;
using CsCheck;

namespace BotReports.Tests.Templates.Files;

/// <summary>Templates of all kinds: odd ids, several languages, words that a spreadsheet or YAML might take for something else, no limits.</summary>
internal static class TemplateGen
{
    private static readonly Gen<string> Words = Pick(
        "Action", "=1+1", "+49 30", "-2", "@all", "'quoted", "é漢🙂", "a, b", "\"quoted\"", "true", "null", "7", "4.10", "no", "~", "# not a comment", "key: value", "- item", "Two\nlines", "Two\n\nparagraphs: with more\n  indented",
        "[\"list\"]", "{ en: x }", "What changes?", "A question that is so long that its name has to be shortened: what did the session say about it?", "*alias", "&anchor", "%tag", "tab\tin it", "back\\slash", "<b>", "&amp;", "end:", "_x0041_".Replace("_", "-", StringComparison.Ordinal));

    private static readonly Gen<LocalizedText> Text = Gen.Select(Words, Words, Words, Gen.Int[0, 3], (english, french, arabic, languages) => new LocalizedText(
    [
        KeyValuePair.Create("en", english),
        .. (languages & 1) > 0 ? new[] { KeyValuePair.Create("fr", french) } : [],
        .. (languages & 2) > 0 ? new[] { KeyValuePair.Create("ar", arabic) } : [],
    ]));

    private static readonly Gen<LocalizedText?> Perhaps = Gen.OneOf(Gen.Const((LocalizedText?)null), Text.Select(text => (LocalizedText?)text));

    private static readonly Gen<IReadOnlyList<LocalizedText>> Printed = Text.List[0, 2].Select(texts => (IReadOnlyList<LocalizedText>)texts);

    private static readonly Gen<string> Id = Pick("a", "examples", "sdg-lessons", "2030-agenda", "7", "note", "a-item", "a-help", "question", "a-2");

    private static readonly Gen<(string Id, LocalizedText Name, LocalizedText Title, LocalizedText Ask, LocalizedText? Help, IReadOnlyList<LocalizedText> Printed, bool Required, QuestionPurpose Purpose)> Parts =
        Gen.Select(Gen.Select(Id, Text, Text, Text), Gen.Select(Perhaps, Printed, Gen.Bool, Gen.Enum<QuestionPurpose>()), Gen.Bool, (what, more, isPlain) =>
            (what.Item1, what.Item2, isPlain ? what.Item4 : what.Item3, what.Item4, more.Item1, more.Item2, more.Item3, more.Item4));

    private static readonly Gen<IReadOnlyList<Option>> Options = Gen.Select(Id, Text, (id, text) => new Option(id, text)).List[2, 4]
        .Select(options => (IReadOnlyList<Option>)[.. options.Index().Select(option => option.Item with { Id = $"{option.Item.Id}-{option.Index}" })]);

    private static readonly Gen<Question> Plain = Gen.Select(Parts, Options, Gen.Bool, (parts, options, isChoice) => Of(parts, isChoice ? QuestionKind.Choice : QuestionKind.Text) with { Options = isChoice ? options : [] });

    private static readonly Gen<Question> Lists = Gen.Select(Parts, Gen.Int[0, 100], Gen.Bool, (parts, limit, isQuote) => Of(parts, isQuote ? QuestionKind.Quote : QuestionKind.List) with { Limit = limit == 0 ? null : limit });

    private static readonly Gen<Question> Member = Gen.OneOf(Plain, Lists);

    private static readonly Gen<Question> Group = Gen.Select(Parts, Gen.Int[0, 9], Plain, Member.List[0, 3], (parts, limit, first, others) =>
        Of(parts, QuestionKind.Group) with { Limit = limit == 0 ? null : limit, Questions = Distinct([first, .. others]) });

    private static readonly Gen<Question> Question = Gen.OneOf(Plain, Lists, Group);

    private static readonly Gen<Section> Section = Gen.Select(Gen.Select(Id, Text, Perhaps, Printed), Question.List[1, 4], (parts, questions) =>
        new Section(parts.Item1, 0, parts.Item2, [.. questions]) { Help = parts.Item3, Printed = parts.Item4 });

    public static Gen<ReportTemplate> Any { get; } = Gen.Select(Id, Gen.Int[1, 9_999], Text, Section.List[1, 4], (id, version, title, sections) =>
    {
        // Questions have ids of their own in the whole form, sections among themselves.
        var number = 0;
        return new ReportTemplate(new TemplateReference(id, version), title,
            [.. sections.Index().Select(section => section.Item with { Id = $"{section.Item.Id}-{section.Index}", Number = section.Index + 1, Questions = [.. section.Item.Questions.Select(question => question with { Id = number++ == 0 ? question.Id : $"{question.Id}-q{number}" })] })]);
    });

    private static List<Question> Distinct(IEnumerable<Question> questions) => [.. questions.Index().Select(question => question.Item with { Id = question.Index == 0 ? question.Item.Id : $"{question.Item.Id}-m{question.Index}" })];

    private static Question Of((string Id, LocalizedText Name, LocalizedText Title, LocalizedText Ask, LocalizedText? Help, IReadOnlyList<LocalizedText> Printed, bool Required, QuestionPurpose Purpose) parts, QuestionKind kind) =>
        new(parts.Id, kind, parts.Name, parts.Title, parts.Ask) { Help = parts.Help, Printed = parts.Printed, Required = parts.Required, Purpose = parts.Purpose };

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
