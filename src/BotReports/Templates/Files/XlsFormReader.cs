using System.Globalization;
using BotReports.Languages;

namespace BotReports.Templates.Files;

/// <summary>
/// Reads an XLSForm, the spreadsheet in which Kobo and ODK have their forms. Groups are sections, repetitions are groups or, with one text in them, lists.
/// What such a form can have and ours cannot is named by its row and column, all of it at once.
/// </summary>
internal sealed class XlsFormReader
{
    private const int MostSections = 50;
    private const int MostQuestions = 50;
    private const int MostTimes = 100;

    private static readonly (string Column, TemplateMistakeKind Kind)[] NotKept =
    [
        ("relevant", TemplateMistakeKind.Condition), ("constraint", TemplateMistakeKind.Constraint), ("calculation", TemplateMistakeKind.Calculation), ("choice_filter", TemplateMistakeKind.ChoiceFilter), ("trigger", TemplateMistakeKind.Column),
    ];

    /// <summary>What these say changes how a form looks on a device, or is read here.</summary>
    private static readonly string[] Known = ["type", "name", "label", "hint", "guidance_hint", "required", "repeat_count", "appearance", "disabled", "read_only", "relevant", "constraint", "calculation", "choice_filter", "trigger"];

    private readonly XlsFormSheet _survey;
    private readonly XlsFormSettings _settings;
    private readonly TemplateHints _hints;
    private readonly XlsFormTexts _texts;
    private readonly XlsFormQuestions _questions;
    private readonly List<TemplateMistake> _mistakes = [];
    private readonly List<TemplateNote> _notes = [];
    private readonly List<Section> _sections = [];
    private readonly TemplateIds _sectionIds = new();
    private readonly TemplateIds _questionIds = new();
    private readonly Stack<XlsFormPart> _open = [];

    /// <summary>All that is in no group is beside each other, whatever stands between.</summary>
    private readonly HashSet<string> _looseNames = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is in no group; null while there is nothing.</summary>
    private XlsFormPart? _loose;

    /// <summary>What is explained between two groups belongs to the second.</summary>
    private LocalizedText? _before;

    public XlsFormReader(XlsFormSheet survey, XlsFormSheet? choices, XlsFormSheet? settings, TemplateHints hints)
    {
        (_survey, _settings, _hints) = (survey, new XlsFormSettings(settings, hints), hints);
        _texts = new XlsFormTexts(_settings.Standard, _mistakes);
        _questions = new XlsFormQuestions(_texts, new XlsFormChoices(choices, _texts), _mistakes, _notes);
    }

    public TemplateReading Read()
    {
        var (id, title) = (_settings.Id, _settings.Title(_texts));
        foreach (var row in _survey.Rows)
        {
            Take(row, title);
        }

        foreach (var part in _open)
        {
            _mistakes.Add(new TemplateMistake(part.Row!.Place(), TemplateMistakeKind.NotClosed));
        }

        CloseLoose(title);
        if (_sections.Count > MostSections)
        {
            _mistakes.Add(new TemplateMistake(_survey.Rows[^1].Place(), TemplateMistakeKind.TooMany, $"{MostSections}"));
        }

        if (_mistakes.Count > 0)
        {
            return TemplateReading.Refuse(new TemplateRefusal.Mistakes([.. _mistakes.OrderBy(mistake => mistake.Place.Number).Distinct()]));
        }

        if (_before is { } after && _sections.Count > 0)
        {
            _sections[^1] = _sections[^1] with { Help = XlsFormTexts.Join(_sections[^1].Help, after) };
        }

        if (_sections.Count == 0)
        {
            return TemplateReading.Refuse(new TemplateRefusal.NoQuestions());
        }

        if (_settings.Version is not { } version)
        {
            version = _hints.NextVersion(id);
            _notes.Add(new TemplateNote(null, TemplateNoteKind.VersionGiven, version.ToString(CultureInfo.InvariantCulture)));
        }

        NoteColumns();
        if (_texts.StandIn is { } language)
        {
            _notes.Add(new TemplateNote(null, TemplateNoteKind.NoEnglish, LanguageNames.NameOf(language)));
        }

        return new TemplateReading(new ReportTemplate(new TemplateReference(id, version), title, [.. _sections.Select((section, index) => section with { Number = index + 1 })])) { Notes = _notes };
    }

    private void Take(XlsFormRow row, LocalizedText form)
    {
        var written = row["type"];
        if (written.Length == 0)
        {
            if (row["name"].Length > 0 || row.Texts("label").Any())
            {
                _mistakes.Add(new TemplateMistake(row.Place("type"), TemplateMistakeKind.NoType));
            }

            return;
        }

        if (row.IsTrue("disabled"))
        {
            return;
        }

        var type = XlsFormType.Of(written);
        switch (type.Kind)
        {
            case XlsFormTypeKind.EndGroup or XlsFormTypeKind.EndRepeat:
                Close(type.Kind is XlsFormTypeKind.EndRepeat, row);
                return;
            case XlsFormTypeKind.EndLoop:
                return;
            case XlsFormTypeKind.Metadata:
                _notes.Add(new TemplateNote(row.Place(), TemplateNoteKind.LeftOut, type.Name));
                return;
        }

        CheckColumns(row);
        switch (type.Kind)
        {
            case XlsFormTypeKind.BeginGroup:
                BeginGroup(row, form);
                break;
            case XlsFormTypeKind.BeginRepeat:
                BeginRepeat(row);
                break;
            case XlsFormTypeKind.Note:
                if (XlsFormTexts.Join(_texts.Of(row, "label"), _texts.Of(row, "hint")) is { } note)
                {
                    Current.Explain(note);
                }

                break;
            case XlsFormTypeKind.Calculate when row["calculation"].Length > 0:
                break;
            case XlsFormTypeKind.Calculate:
                _mistakes.Add(new TemplateMistake(row.Place("type"), TemplateMistakeKind.Calculation));
                break;
            case XlsFormTypeKind.Other or XlsFormTypeKind.BeginLoop:
                _mistakes.Add(new TemplateMistake(row.Place("type"), TemplateMistakeKind.Type, type.Name));
                break;
            default:
                if (_questions.Of(type, row) is { } question)
                {
                    Add(question, row);
                }

                break;
        }
    }

    /// <summary>What an XLSForm can do with a question beyond asking it.</summary>
    private void CheckColumns(XlsFormRow row)
    {
        _mistakes.AddRange(NotKept.Where(column => row[column.Column].Length > 0).Select(column => new TemplateMistake(row.Place(column.Column), column.Kind)));
        if (row.IsTrue("read_only"))
        {
            _mistakes.Add(new TemplateMistake(row.Place("read_only"), TemplateMistakeKind.Column));
        }

        if (!row.IsTrue("required") && !row.IsFalse("required"))
        {
            _mistakes.Add(new TemplateMistake(row.Place("required"), TemplateMistakeKind.Condition));
        }
    }

    private XlsFormPart Current => _open.TryPeek(out var part) ? part : _loose ??= new XlsFormPart(null, isRepeat: false) { Names = _looseNames };

    private void BeginGroup(XlsFormRow row, LocalizedText form)
    {
        var isMisplaced = _open.Count > 0;
        if (isMisplaced)
        {
            _mistakes.Add(new TemplateMistake(row.Place("type"), TemplateMistakeKind.TooDeep));
        }
        else
        {
            CloseLoose(form);
        }

        _open.Push(new XlsFormPart(row, isRepeat: false) { IsMisplaced = isMisplaced, Title = _texts.Of(row, "label") ?? XlsFormTexts.Spoken(row["name"]) });
    }

    private void BeginRepeat(XlsFormRow row)
    {
        // A list is the only thing that repeats within a repetition.
        var isMisplaced = _open.Count(part => part.IsRepeat) > 1 || (_open.TryPeek(out var around) && around.IsMisplaced);
        if (isMisplaced)
        {
            _mistakes.Add(new TemplateMistake(row.Place("type"), TemplateMistakeKind.TooDeep));
        }

        _ = Current;
        var count = row["repeat_count"];
        var isNumber = int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostTimes;
        if (count.Length > 0 && !isNumber)
        {
            _mistakes.Add(new TemplateMistake(row.Place("repeat_count"), TemplateMistakeKind.RepeatCount, count));
        }

        _open.Push(new XlsFormPart(row, isRepeat: true) { IsMisplaced = isMisplaced, Limit = isNumber ? limit : null, Title = _texts.Of(row, "label") });
    }

    private void Close(bool isRepeat, XlsFormRow row)
    {
        if (!_open.TryPeek(out var part) || part.IsRepeat != isRepeat)
        {
            _mistakes.Add(new TemplateMistake(row.Place("type"), TemplateMistakeKind.NotOpened));
            return;
        }

        _open.Pop();
        if (part.Questions.Count == 0)
        {
            // What was in it has been named already, if anything was.
            if (!_mistakes.Any(mistake => mistake.Place.Number > part.Row!.Number && mistake.Place.Number < row.Number))
            {
                _mistakes.Add(new TemplateMistake(part.Row!.Place(), TemplateMistakeKind.NothingInside));
            }
        }
        else if (part.IsMisplaced)
        {
            Current.Questions.AddRange(part.Questions);
        }
        else if (part.IsRepeat)
        {
            Add(_questions.Repeated(part, isNested: Current.IsRepeat), part.Row!);
        }
        else
        {
            AddSection(part, part.Title!, part.Row!["name"]);
        }
    }

    private void CloseLoose(LocalizedText form)
    {
        if (_loose is { } part)
        {
            if (part.Questions.Count > 0)
            {
                AddSection(part, part.Questions is [var only] ? only.Question.Title : form, part.Questions is [var alone] ? alone.Question.Id : null);
            }
            else
            {
                _before = XlsFormTexts.Join(_before, part.Help);
            }
        }

        _loose = null;
    }

    private void AddSection(XlsFormPart part, LocalizedText title, string? name)
    {
        if (part.Questions.Count > MostQuestions)
        {
            _mistakes.Add(new TemplateMistake(part.Questions[MostQuestions].Row.Place(), TemplateMistakeKind.TooMany, $"{MostQuestions}"));
        }

        _sections.Add(new Section(_sectionIds.Give(part.Row is { } row && row[XlsFormColumn.Own + "id"] is { Length: > 0 } id ? id : name, "questions"), 0, title, [.. part.Questions.Select(entry => entry.Question)])
        {
            Help = XlsFormTexts.Join(_before, XlsFormTexts.Join(part.Help, part.Pending)),
            Printed = part.Row is null ? [] : _questions.Printed(part.Row),
        });
        _before = null;
    }

    private void Add(Question question, XlsFormRow row)
    {
        var (part, name) = (Current, row["name"]);
        if (name.Length > 0 && !part.Names.Add(name))
        {
            _mistakes.Add(new TemplateMistake(row.Place("name"), TemplateMistakeKind.DuplicateName, name));
        }

        // A question's id is unique in the form, or within its group.
        var ids = part.IsRepeat ? part.Ids : _questionIds;
        var id = ids.Give(row[XlsFormColumn.Own + "id"] is { Length: > 0 } own ? own : name.Length > 0 ? name : question.Title.ToString(), "question");
        part.Questions.Add((question with { Id = id, Help = XlsFormTexts.Join(part.Pending, question.Help) }, row));
        part.Pending = null;
    }

    private void NoteColumns()
    {
        var dropped = _survey.Columns
            .Where(column => !Known.Contains(column.Name) && !column.Name.StartsWith(XlsFormColumn.Own, StringComparison.Ordinal) && _survey.Rows.Any(row => row.Texts(column.Name).Any(text => text.Column == column)))
            .Select(column => column.Heading.Trim()).ToList();
        if (dropped.Count > 0)
        {
            _notes.Add(new TemplateNote(null, TemplateNoteKind.ColumnsDropped, string.Join(", ", dropped)));
        }
    }
}
