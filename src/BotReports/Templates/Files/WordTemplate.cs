using BotReports.Languages;
using BotReports.Programmes.Files;

namespace BotReports.Templates.Files;

/// <summary>
/// Makes a draft of a form of a Word document, empty or filled: headings are sections, what stands below them is their explanation, and numbered places and tables are questions.
/// Whatever the document leaves open is for somebody to correct.
/// </summary>
internal sealed class WordTemplate
{
    private const int LongestHeading = 200;
    private const int LongestLabel = 60;
    private const int LongestNote = 80;
    private const int MostSections = 50;
    private const int MostQuestions = 50;

    private readonly IReadOnlyList<WordBlock> _blocks;
    private readonly WordQuestions _questions = new();
    private readonly TemplateIds _ids = new();
    private readonly List<TemplateNote> _notes = [];

    private WordTemplate(IReadOnlyList<WordBlock> blocks) => _blocks = [.. blocks.Where(block => block is not WordParagraph { IsBlank: true, IsSlot: false })];

    /// <exception cref="RefusedTemplateException">Nothing in it can be asked, or it cannot be opened.</exception>
    public static TemplateReading Read(ReadOnlyMemory<byte> bytes, TemplateHints hints, ProgrammeLimits limits, CancellationToken cancellationToken) =>
        new WordTemplate(WordDocument.Read(bytes, limits.File, cancellationToken)).Read(hints);

    private TemplateReading Read(TemplateHints hints)
    {
        var headings = Headings();
        var sections = new List<Section>();
        var start = headings.Count > 0 ? headings[0] : 0;
        foreach (var (index, from) in headings.DefaultIfEmpty(-1).Index())
        {
            var to = index + 1 < headings.Count ? headings[index + 1] : _blocks.Count;
            var heading = from < 0 ? null : ((WordParagraph)_blocks[from]).Words;
            sections.AddRange(Sections(heading, [.. _blocks.Skip(from + 1).Take(to - from - 1)], hints));
        }

        if (sections.Count is 0 or > MostSections)
        {
            throw new RefusedTemplateException(new TemplateRefusal.NoQuestions());
        }

        _notes.Add(new TemplateNote(null, TemplateNoteKind.FromWord));
        _notes.AddRange(_blocks.Take(start).SelectMany(Words).Where(words => words.Length > 0).Select(words => new TemplateNote(null, TemplateNoteKind.NotPlaced, Excerpt.Of(words, LongestNote))));
        var id = TemplateIds.Of(Path.GetFileNameWithoutExtension(hints.FileName)) ?? "form";
        var title = Path.GetFileNameWithoutExtension(hints.FileName) is { Length: > 0 } name ? name : id;
        return new TemplateReading(new ReportTemplate(new TemplateReference(id, hints.NextVersion(id)), LocalizedText.English(title), [.. sections.Select((section, index) => section with { Number = index + 1 })])) { Notes = _notes };
    }

    /// <summary>Where sections begin: by the document's own headings, else by what looks like one.</summary>
    private List<int> Headings()
    {
        var levels = _blocks.OfType<WordParagraph>().Select(paragraph => paragraph.Level).OfType<int>().ToList();
        if (levels.Count > 0)
        {
            var top = levels.GroupBy(level => level).OrderBy(level => level.Key).FirstOrDefault(level => level.Count() > 1)?.Key ?? levels.Min();
            return At(paragraph => paragraph.Level <= top);
        }

        var bold = At(paragraph => paragraph is { IsBold: true, IsListed: false, Words.Length: <= LongestHeading } && !paragraph.Words.EndsWith(':'));
        return bold.Count > 1 ? bold : Counted() is { Count: > 1 } counted ? counted : Above();
    }

    private List<int> At(Func<WordParagraph, bool> isHeading) => [.. _blocks.Index().Where(block => block.Item is WordParagraph { IsBlank: false } paragraph && isHeading(paragraph)).Select(block => block.Index)];

    /// <summary>Paragraphs that are numbered by hand, one after the other, each with an explanation or a table below it. Numbered places have none.</summary>
    private List<int> Counted()
    {
        var headings = new List<int>();
        foreach (var (index, block) in _blocks.Index())
        {
            if (block is WordParagraph { IsListed: false, IsBlank: false, Words.Length: <= LongestHeading } paragraph && paragraph.Number == headings.Count + 1
                && index + 1 < _blocks.Count && _blocks[index + 1] is WordTable or WordParagraph { IsSlot: false, Words.Length: > LongestLabel / 2 })
            {
                headings.Add(index);
            }
        }

        return headings;
    }

    /// <summary>Short lines right above a table or numbered places.</summary>
    private List<int> Above() => [.. _blocks.Index().Where(block => block.Item is WordParagraph { IsSlot: false, Words.Length: > 0 and <= LongestLabel }
        && block.Index + 1 < _blocks.Count && _blocks[block.Index + 1] is WordTable or WordParagraph { IsSlot: true }).Select(block => block.Index)];

    /// <summary>A document without headings is one section for each of its tables.</summary>
    private IEnumerable<Section> Sections(string? heading, IReadOnlyList<WordBlock> blocks, TemplateHints hints)
    {
        if (heading is not null)
        {
            return [Section(heading, blocks)];
        }

        var name = Path.GetFileNameWithoutExtension(hints.FileName) is { Length: > 0 } file ? file : "Form";
        return blocks.OfType<WordTable>().ToList() is { Count: > 1 } tables ? tables.Select(table => TableSection(table, name)).OfType<Section>()
            : blocks.Any(block => block is WordTable or WordParagraph { IsSlot: true }) ? [Section(name, blocks)]
            : [];
    }

    private Section? TableSection(WordTable table, string name)
    {
        var questions = new WordTableReading(_questions, name).Read(table);
        var title = table.Rows is [[var across], ..] && across.Text.Length <= LongestHeading && across.Paragraphs.FirstOrDefault(paragraph => !paragraph.IsBlank) is { } first ? first.Words.TrimEnd(':', ' ') : questions.Count == 1 ? questions[0].Title.ToString() : name;
        return questions.Count == 0 ? null : new Section(_ids.Give(title, "section"), 0, LocalizedText.English(Excerpt.Of(title, LongestHeading)), [.. questions.Take(MostQuestions)]);
    }

    private Section Section(string heading, IReadOnlyList<WordBlock> blocks)
    {
        var help = new List<string>();
        var questions = new List<Question>();
        var hasPlaces = blocks.Any(block => block is WordTable or WordParagraph { IsSlot: true });
        var label = heading;
        for (var index = 0; index < blocks.Count; index++)
        {
            switch (blocks[index])
            {
                case WordTable table:
                    questions.AddRange(new WordTableReading(_questions, label).Read(table));
                    label = heading;
                    break;
                case WordParagraph { IsSlot: true }:
                    var places = Places(blocks, index, out var last);
                    questions.AddRange(Asked(places, label));
                    (index, label) = (last, heading);
                    break;
                case WordParagraph { Level: not null } below:
                    label = below.Words;
                    if (!HasPlacesBelow(blocks, index))
                    {
                        questions.Add(_questions.Text(label));
                        label = heading;
                    }

                    break;
                case WordParagraph paragraph when paragraph.Words is { Length: <= LongestLabel } words && words.EndsWith(':'):
                    label = words;
                    if (!HasPlacesBelow(blocks, index) && !questions.Exists(question => question.Title.ToString() == words.TrimEnd(':', ' ')))
                    {
                        questions.Add(_questions.Text(words));
                        label = heading;
                    }

                    break;
                case WordParagraph paragraph when questions.Count == 0 && (hasPlaces || help.Count == 0):
                    help.Add(paragraph.Words);
                    break;
            }
        }

        if (questions.Count == 0)
        {
            questions.Add(help.Select(WordLimit.In).FirstOrDefault(limit => limit > 1) is { } limit ? _questions.List(heading, limit) : _questions.Text(heading));
        }

        var explained = string.Join("\n\n", help);
        return new Section(_ids.Give(heading, "section"), 0, LocalizedText.English(Excerpt.Of(heading, LongestHeading)), [.. questions.Take(MostQuestions)])
        {
            Help = explained.Length == 0 ? null : LocalizedText.English(explained.Length <= TemplateMistake.LongestText ? explained : Excerpt.Of(explained, TemplateMistake.LongestText - 1)),
        };
    }

    private static bool HasPlacesBelow(IReadOnlyList<WordBlock> blocks, int index) =>
        blocks.Skip(index + 1).TakeWhile(block => block is not WordParagraph { Level: not null } and not WordParagraph { IsSlot: false, Text.Length: <= LongestLabel } || block is WordTable).Any(block => block is WordTable or WordParagraph { IsSlot: true });

    /// <summary>Numbered places one after the other, and whatever lines somebody has filled one with.</summary>
    private static List<WordParagraph> Places(IReadOnlyList<WordBlock> blocks, int from, out int last)
    {
        var places = new List<WordParagraph>();
        last = from;
        for (var index = from; index < blocks.Count && blocks[index] is WordParagraph { Level: null } paragraph; index++)
        {
            if (paragraph.IsSlot)
            {
                places.Add(paragraph);
                last = index;
            }
        }

        // What stands behind the last one belongs to it.
        while (last + 1 < blocks.Count && blocks[last + 1] is WordParagraph { Level: null } rest && !rest.Words.EndsWith(':'))
        {
            last++;
        }

        return places;
    }

    /// <summary>Places that each have a name of their own are questions of their own; else they are a list.</summary>
    private IEnumerable<Question> Asked(List<WordParagraph> places, string title)
    {
        var names = places.Select(place => place.Words.IndexOf(':', StringComparison.Ordinal) is > 0 and <= LongestLabel / 2 and var end ? place.Words[..end].Trim() : null).ToList();
        return places.Count > 1 && names.TrueForAll(name => name is not null) && names.Distinct().Count() == names.Count ? names.Select(name => _questions.Text(name!))
            : [places.Count == 1 ? _questions.Text(title) : _questions.List(title, places.Count <= 100 ? places.Count : null)];
    }

    private static IEnumerable<string> Words(WordBlock block) => block switch
    {
        WordTable table => table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text).Where(text => text.Length > 0))),
        WordParagraph paragraph => [paragraph.Words],
        _ => [],
    };
}
