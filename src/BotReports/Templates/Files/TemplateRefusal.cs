using BotReports.Languages;
using BotReports.Programmes.Files;
using BotReports.Seeds;

namespace BotReports.Templates.Files;

/// <summary>Why no form is taken from a file.</summary>
public abstract record TemplateRefusal
{
    private TemplateRefusal()
    {
    }

    /// <summary>As the bot says it.</summary>
    public abstract string In(Phrases phrases);

    /// <summary>What has to be put right, one line each; empty where nothing can be.</summary>
    public virtual IEnumerable<string> LinesIn(Phrases phrases) => [];

    /// <summary>It cannot be opened; the same holds for any file.</summary>
    public sealed record File(ProgrammeRefusal Reason) : TemplateRefusal
    {
        public override string In(Phrases phrases) => Reason.In(phrases);
    }

    /// <summary>It is none of the files that a form can be in.</summary>
    public sealed record Unknown : TemplateRefusal
    {
        public override string In(Phrases phrases) => phrases.FormUnknownFile;
    }

    public sealed record TooManyRows(int Limit) : TemplateRefusal
    {
        public override string In(Phrases phrases) => phrases.FormTooManyRows(Limit);
    }

    /// <summary>Reading it takes longer than it may.</summary>
    public sealed record TooSlow(int Seconds) : TemplateRefusal
    {
        public override string In(Phrases phrases) => phrases.FormTooSlow(Seconds);
    }

    /// <summary>No sheet of the workbook is a survey.</summary>
    public sealed record NoSurvey(IReadOnlyList<string> Sheets) : TemplateRefusal
    {
        public override string In(Phrases phrases) => phrases.FormNoSurvey(phrases.List(Sheets));

        public bool Equals(NoSurvey? other) => other is not null && Sheets.SequenceEqual(other.Sheets);

        public override int GetHashCode() => Sheets.Count;
    }

    /// <summary>Its survey has no column with types, or none with names.</summary>
    public sealed record NoColumn(string Name) : TemplateRefusal
    {
        public override string In(Phrases phrases) => phrases.FormNoColumn(Name);
    }

    /// <summary>There is nothing to ask in it.</summary>
    public sealed record NoQuestions : TemplateRefusal
    {
        public override string In(Phrases phrases) => phrases.FormNoQuestions;
    }

    /// <summary>It asks for what a form cannot have; all of it is named at once.</summary>
    public sealed record Mistakes(IReadOnlyList<TemplateMistake> All) : TemplateRefusal
    {
        public override string In(Phrases phrases) => phrases.FormHasMistakes(All.Count);

        public override IEnumerable<string> LinesIn(Phrases phrases) => All.Select(mistake => mistake.In(phrases));

        public bool Equals(Mistakes? other) => other is not null && All.SequenceEqual(other.All);

        public override int GetHashCode() => All.Count;
    }

    /// <summary>It is YAML that is not as a form has to be.</summary>
    public sealed record Yaml(IReadOnlyList<SeedProblem> Problems) : TemplateRefusal
    {
        public override string In(Phrases phrases) => phrases.FormHasMistakes(Problems.Count);

        public override IEnumerable<string> LinesIn(Phrases phrases) => Problems.Select(problem =>
            problem.Line is { } line ? phrases.FormPlace(phrases.ProgrammeLine(line), problem.Message) : problem.Where.Length > 0 ? phrases.FormPlace(problem.Where, problem.Message) : problem.Message);

        public bool Equals(Yaml? other) => other is not null && Problems.SequenceEqual(other.Problems);

        public override int GetHashCode() => Problems.Count;
    }
}
