using System.Globalization;

namespace BotReports.Templates.Files;

/// <summary>
/// Writes a template as an XLSForm: what Kobo and ODK know in their own columns, all else in columns of ours that they pass over. Read again, it is the same template.
/// </summary>
internal sealed class XlsFormWriter
{
    private const string Bind = "bind::";
    private const int MostPrinted = 20;

    private static readonly string[] OwnTexts = ["name", "title", "ask", .. Enumerable.Range(1, MostPrinted).Select(Printed)];

    private readonly ReportTemplate _template;
    private readonly IReadOnlyList<string> _languages;
    private readonly XlsFormRows _survey;
    private readonly XlsFormRows _choices;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    private XlsFormWriter(ReportTemplate template)
    {
        _template = template;
        var languages = TextsOf(template).SelectMany(text => text.Wordings.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        _languages = [LocalizedText.Fallback, .. languages.Where(language => language != LocalizedText.Fallback)];
        _survey = new XlsFormRows(
            "survey",
            [
                "type", "name", .. _languages.Select(language => Translated("label", language)), .. _languages.Select(language => Translated("hint", language)), "required", "repeat_count",
                Own("kind"), Own("purpose"), Own("id"), Own("required"),
                .. OwnTexts.SelectMany(name => _languages.Select(language => Own($"{name}-{language}"))),
            ]);
        _choices = new XlsFormRows("choices", ["list_name", "name", .. _languages.Select(language => Translated("label", language))]);
    }

    /// <summary>The sheets, each with the names of its columns in the first row.</summary>
    public static IReadOnlyList<XlsFormRows> Write(ReportTemplate template)
    {
        var writer = new XlsFormWriter(template);
        foreach (var section in template.Sections)
        {
            writer.Write(section);
        }

        return [writer._survey, writer._choices, writer.Settings()];
    }

    private XlsFormRows Settings()
    {
        var titles = _languages.Where(language => language != LocalizedText.Fallback && _template.Title.Wordings.ContainsKey(language)).ToDictionary(language => $"attribute::botreports:title-{language}", _template.Title.In);
        var settings = new XlsFormRows("settings", ["form_title", "form_id", "version", "default_language", "namespaces", .. titles.Keys]);
        var row = settings.Add(_template.Title.ToString());
        (row["form_id"], row["version"]) = (_template.Reference.Id, _template.Reference.Version.ToString(CultureInfo.InvariantCulture));
        row["default_language"] = LanguageNames.NameOf(LocalizedText.Fallback);
        row["namespaces"] = "botreports=\"urn:botreports:form\"";
        foreach (var (column, title) in titles)
        {
            row[column] = title;
        }

        return settings;
    }

    private void Write(Section section)
    {
        var row = Begin("begin_group", section.Id, section.Title, section.Printed);
        Note(row["name"], section.Help);
        foreach (var question in section.Questions)
        {
            Write(question);
        }

        _survey.Add("end_group");
    }

    private void Write(Question question)
    {
        switch (question.Kind)
        {
            case QuestionKind.Text:
                Ask("text", question);
                break;
            case QuestionKind.Choice:
                var row = Ask("", question);
                row["type"] = $"select_one {row["name"]}";
                Write(row["name"], question.Options);
                break;
            case QuestionKind.Group:
                WriteGroup(question);
                break;
            default:
                WriteList(question);
                break;
        }
    }

    private Dictionary<string, string> Ask(string type, Question question)
    {
        var row = Begin(type, question.Id, question.Ask, question.Printed);
        Put(row, language => Translated("hint", language), question.Help);
        PutUnless(row, "title", question.Title, question.Ask);
        PutUnless(row, "name", question.Name, XlsFormTexts.NameOf(question.Ask, question.Title));
        Require(row, question);
        PutPurpose(row, question);
        return row;
    }

    private void Write(string list, IReadOnlyList<Option> options)
    {
        foreach (var option in options)
        {
            var row = _choices.Add(list);
            row["name"] = option.Id;
            Put(row, language => Translated("label", language), option.Label);
        }
    }

    /// <summary>A repetition with the one text that is asked again and again.</summary>
    private void WriteList(Question question)
    {
        var row = Repeat(question);
        if (question.Kind is QuestionKind.Quote)
        {
            row[Own("kind")] = "quote";
        }

        PutUnless(row, "name", question.Name, XlsFormTexts.NameOf(question.Ask, question.Title));
        PutPurpose(row, question);
        var item = Begin("text", $"{question.Id}-item", question.Ask, [], isOurs: true);
        Put(item, language => Translated("hint", language), question.Help);
        Require(item, question);
        _survey.Add("end_repeat");
    }

    private void WriteGroup(Question group)
    {
        var row = Repeat(group);
        row[Own("kind")] = "group";
        PutUnless(row, "name", group.Name, XlsFormTexts.NameOf(group.Title, group.Title));
        PutUnless(row, "ask", group.Ask, group.Title);
        PutPurpose(row, group);
        if (group.Required)
        {
            row[Own("required")] = "yes";
        }

        Note(row["name"], group.Help);
        foreach (var member in group.Questions)
        {
            Write(member);
        }

        _survey.Add("end_repeat");
    }

    private Dictionary<string, string> Repeat(Question question)
    {
        var row = Begin("begin_repeat", question.Id, question.Title, question.Printed);
        if (question.Limit is { } limit)
        {
            row["repeat_count"] = limit.ToString(CultureInfo.InvariantCulture);
        }

        return row;
    }

    /// <param name="isOurs">Whether nothing in the template has this name.</param>
    private Dictionary<string, string> Begin(string type, string id, LocalizedText label, IReadOnlyList<LocalizedText> printed, bool isOurs = false)
    {
        var row = _survey.Add(type);
        row["name"] = Name(id);
        if (!isOurs && TemplateIds.Of(row["name"]) != id)
        {
            row[Own("id")] = id;
        }

        Put(row, language => Translated("label", language), label);
        foreach (var (index, text) in printed.Index())
        {
            Put(row, language => Own($"{Printed(index + 1)}-{language}"), text);
        }

        return row;
    }

    private void Note(string name, LocalizedText? help)
    {
        if (help is not null)
        {
            Begin("note", $"{name}-help", help, [], isOurs: true);
        }
    }

    private static void Require(Dictionary<string, string> row, Question question)
    {
        if (question.Required)
        {
            row["required"] = "yes";
        }
    }

    private static void PutPurpose(Dictionary<string, string> row, Question question)
    {
        if (question.Purpose is not QuestionPurpose.None)
        {
            row[Own("purpose")] = question.Purpose.ToString().ToLowerInvariant();
        }
    }

    /// <summary>A text that its reader would find by itself is left out.</summary>
    private void PutUnless(Dictionary<string, string> row, string name, LocalizedText text, LocalizedText found)
    {
        if (!XlsFormTexts.AreSame(text, found))
        {
            Put(row, language => Own($"{name}-{language}"), text);
        }
    }

    private void Put(Dictionary<string, string> row, Func<string, string> column, LocalizedText? text)
    {
        foreach (var language in _languages.Where(language => text?.Wordings.ContainsKey(language) is true))
        {
            row[column(language)] = text!.In(language);
        }
    }

    /// <summary>Begins with a letter or a line, and is there once in the whole form.</summary>
    private string Name(string id)
    {
        var start = char.IsAsciiLetter(id[0]) ? id : $"_{id}";
        var name = start;
        for (var number = 2; !_names.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{start}_{number}");
        }

        return name;
    }

    private static string Translated(string column, string language) => $"{column}::{LanguageNames.NameOf(language)}";

    private static string Own(string name) => $"{Bind}{XlsFormColumn.Own}{name}";

    private static string Printed(int number) => string.Create(CultureInfo.InvariantCulture, $"printed-{number}");

    private static IEnumerable<LocalizedText> TextsOf(ReportTemplate template) =>
        template.Sections.SelectMany(section => section.Questions.SelectMany(TextsOf).Concat([section.Title, .. section.Printed]).Append(section.Help)).OfType<LocalizedText>().Prepend(template.Title);

    private static IEnumerable<LocalizedText?> TextsOf(Question question) =>
        [question.Name, question.Title, question.Ask, question.Help, .. question.Printed, .. question.Options.Select(option => option.Label), .. question.Questions.SelectMany(TextsOf)];
}
