using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Templates.Files;

namespace BotReports.Events;

/// <summary>Why a form cannot be used for new reports.</summary>
public abstract record TemplateObjection
{
    private TemplateObjection()
    {
    }

    /// <summary>As the bot says it.</summary>
    public abstract string In(Phrases phrases);

    /// <returns>Null where it can be used.</returns>
    public static TemplateObjection? To(ReportTemplate template, Conference conference)
    {
        var (templates, reference) = (conference.Templates, template.Reference);
        var newest = templates.Find(reference.Id)?.Reference.Version ?? 0;
        if (templates.Find(reference) is not { } present)
        {
            return newest > reference.Version ? new Older(reference.Version, newest + 1) : null;
        }

        if (TemplateTree.AreSame(present, template))
        {
            return conference.Template.Reference == reference ? new Same() : newest > reference.Version ? new Older(reference.Version, newest + 1) : null;
        }

        return TemplateDiff.Lost(present, template) is { Count: > 0 } lost ? new Lost(reference.Version, newest + 1, lost) : new Taken(reference.Version, newest + 1);
    }

    /// <summary>It is the one that new reports are written in.</summary>
    public sealed record Same : TemplateObjection
    {
        public override string In(Phrases phrases) => phrases.FormSame;
    }

    /// <summary>There is another form of this version.</summary>
    public sealed record Taken(int Version, int Next) : TemplateObjection
    {
        public override string In(Phrases phrases) => phrases.FormVersionTaken(Version, Next);
    }

    /// <summary>There is another form of this version, with questions that this one lacks.</summary>
    public sealed record Lost(int Version, int Next, IReadOnlyList<Question> Questions) : TemplateObjection
    {
        public override string In(Phrases phrases) => phrases.FormQuestionsLost(Version, phrases.List([.. Questions.Select(question => question.Title.In(phrases.Language))]), Next);

        public bool Equals(Lost? other) => other is not null && (Version, Next) == (other.Version, other.Next) && Questions.SequenceEqual(other.Questions);

        public override int GetHashCode() => HashCode.Combine(Version, Next);
    }

    /// <summary>There is a newer one.</summary>
    public sealed record Older(int Version, int Next) : TemplateObjection
    {
        public override string In(Phrases phrases) => phrases.FormVersionOlder(Version, Next);
    }
}
