using BotReports.Languages;

namespace BotReports.Templates.Files;

/// <summary>How one form differs from another.</summary>
public abstract record TemplateChange
{
    private TemplateChange()
    {
    }

    /// <summary>As the bot says it.</summary>
    public abstract string In(Phrases phrases);

    /// <summary>It is another form altogether.</summary>
    public sealed record Other(ReportTemplate Before) : TemplateChange
    {
        public override string In(Phrases phrases) => phrases.FormChangeOther(Before.Title.In(phrases.Language), Before.Reference.Version);
    }

    public sealed record Added(Question Question) : TemplateChange
    {
        public override string In(Phrases phrases) => phrases.FormChangeNew(Question.Title.In(phrases.Language));
    }

    public sealed record Removed(Question Question) : TemplateChange
    {
        public override string In(Phrases phrases) => phrases.FormChangeRemoved(Question.Title.In(phrases.Language));
    }

    /// <summary>Its answers have another shape.</summary>
    public sealed record Reshaped(Question Before, Question After) : TemplateChange
    {
        public override string In(Phrases phrases) => phrases.FormChangeKind(After.Title.In(phrases.Language), KindOf(Before, phrases), KindOf(After, phrases));
    }

    /// <summary>What can be chosen, or how many answers there is room for, or whether it is required, is another.</summary>
    public sealed record Adjusted(Question Question) : TemplateChange
    {
        public override string In(Phrases phrases) => phrases.FormChangeDetails(Question.Title.In(phrases.Language), KindOf(Question, phrases));
    }

    /// <summary>Only words are others.</summary>
    public sealed record Reworded(int Count) : TemplateChange
    {
        public override string In(Phrases phrases) => phrases.FormChangeWords(Count);
    }

    /// <summary>The kind of a question with all that belongs to it: <c>list, up to 4, required</c>.</summary>
    public static string KindOf(Question question, Phrases phrases) => string.Join(", ", new[]
    {
        phrases.FormKind(question.Kind.ToString().ToLowerInvariant()),
        question.Repeats && question.Limit is { } limit ? phrases.UpTo(limit) : null,
        question.Required ? phrases.FormRequired : null,
    }.OfType<string>());
}
