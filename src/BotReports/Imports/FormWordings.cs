using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Imports;

/// <summary>All that a template's printed form says of its own, in every language, found by how it begins.</summary>
internal sealed class FormWordings
{
    private const int MostRepetitions = 1_000;

    private readonly ILookup<string, FormWording> _byBeginning;
    private readonly IReadOnlyList<FormWording> _titles;
    private readonly Dictionary<(Section Section, Question Group), HashSet<string>> _vocabularies = [];

    public FormWordings(ReportTemplate template)
    {
        Template = template;
        var wordings = Explain(template.Title, null, null)
            .Concat(template.Sections.SelectMany(OfSection))
            .Where(wording => wording.Words.Count > 0)
            .ToList();

        _titles = [.. template.Sections.SelectMany(section => Name(section.Title, section, null)).Where(title => title.Words.Count > 0)];

        // The first word may be missing or misprinted. The second word finds a long wording as well.
        _byBeginning = wordings
            .SelectMany(wording => wording.Words.Take(wording.IsTrusted ? 2 : 1).Distinct(), (wording, word) => (word, wording))
            .ToLookup(pair => pair.word, pair => pair.wording, StringComparer.Ordinal);

        foreach (var section in template.Sections)
        {
            foreach (var group in section.Questions.Where(question => question.Kind is QuestionKind.Group))
            {
                _vocabularies[(section, group)] = [.. wordings.Where(wording => wording.Section == section && (wording.Group == group || wording.Question is null || wording.Question == group)).SelectMany(wording => wording.Words)];
            }
        }
    }

    public ReportTemplate Template { get; }

    /// <summary>Whether words are one of the form's wordings and nothing else.</summary>
    public bool IsOwn(string text) => Words(text) is [var first, ..] words && _byBeginning[first].Any(wording => wording.Words.SequenceEqual(words));

    /// <summary>The wordings that begin with a word. One that no wording begins with may be a word of them with a slip in it, or shortened.</summary>
    public IEnumerable<FormWording> BeginningWith(FormWord word) =>
        _byBeginning.Contains(word.Stem) ? _byBeginning[word.Stem] : _byBeginning.Where(beginning => word.Is(beginning.Key)).SelectMany(beginning => beginning);

    /// <summary>The section of that number, if the words begin as its title does and have no other words than it; else null.</summary>
    public FormWording? Shortened(int number, IReadOnlyList<string> words) => _titles.FirstOrDefault(title =>
        title.Section!.Number == number && title.Words[0] == words[0] && words.All(title.Words.Contains));

    /// <summary>The words in which a section speaks about a group: a label that is made of them alone is one of its labels.</summary>
    public IReadOnlySet<string> VocabularyOf(Section section, Question group) => _vocabularies[(section, group)];

    /// <summary>The question that a document says its words answer; null when the template has none of that name.</summary>
    /// <param name="field">See <see cref="Passage"/>.</param>
    public (Section Section, Question Question, Question? Group, int Repetition)? QuestionAt(string field) =>
        !FieldPath.TryParse(field, out var path) || path.Repetition > MostRepetitions ? null
        : (from section in Template.Sections
           from question in section.Questions
           where question.Id == (path.Group ?? path.Question) && (path.Group is null) == (question.Kind is not QuestionKind.Group)
           let member = path.Group is null ? question : question.Questions.FirstOrDefault(member => member.Id == path.Question)
           where member is not null
           select ((Section, Question, Question?, int)?)(section, member, path.Group is null ? null : question, path.Repetition)).FirstOrDefault();

    private static IEnumerable<FormWording> OfSection(Section section) =>
        Name(section.Title, section, null)
            .Concat(section.Printed.SelectMany(printed => Name(printed, section, null)))
            .Concat(section.Help is { } help ? Explain(help, section, null) : [])
            .Concat(section.Questions.SelectMany(question => OfQuestion(question, section, null)))
            .Concat(section.Questions.SelectMany(group => group.Questions.SelectMany(question => OfQuestion(question, section, group))));

    private static IEnumerable<FormWording> OfQuestion(Question question, Section section, Question? group) =>
        Name(question.Title, section, question)
            .Concat(question.Printed.SelectMany(printed => Name(printed, section, question)))
            .Concat(Name(question.Name, section, question).Select(wording => wording with { IsName = true }))
            .Concat(question.Repeats || IsFirstOf(group, question) ? Numbered(question, section) : [])
            .Concat(Explain(question.Ask, section, question))
            .Concat(question.Help is { } help ? Explain(help, section, question) : [])
            .Select(wording => wording with { Group = group });

    private static bool IsFirstOf(Question? group, Question question) => group is not null && group.Questions[0] == question;

    /// <summary>"Example 1".</summary>
    private static IEnumerable<FormWording> Numbered(Question question, Section section) =>
        question.Name.Wordings.Values.Select(name => new FormWording([.. Words(name), FormText.Number], section, question));

    private static IEnumerable<FormWording> Name(LocalizedText text, Section section, Question? question) =>
        text.Wordings.Values.Select(wording => new FormWording(Words(wording), section, question));

    // Whole and by paragraphs, since a form may print them apart.
    private static IEnumerable<FormWording> Explain(LocalizedText text, Section? section, Question? question) =>
        text.Wordings.Values
            .SelectMany(wording => wording.Split('\n').Append(wording))
            .Distinct()
            .Select(paragraph => new FormWording(Words(paragraph), section, question) { IsExplanation = true })
            .Where(wording => wording.IsTrusted);

    private static List<string> Words(string text) => [.. new FormText([new FormLine(text)], isTemplate: true).Words.Select(word => word.Stem)];
}
