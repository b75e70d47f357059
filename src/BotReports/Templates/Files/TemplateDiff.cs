namespace BotReports.Templates.Files;

/// <summary>Compares one form with another by the ids of their questions.</summary>
public static class TemplateDiff
{
    public static IReadOnlyList<TemplateChange> Between(ReportTemplate before, ReportTemplate after)
    {
        if (before.Reference.Id != after.Reference.Id)
        {
            return [new TemplateChange.Other(before)];
        }

        var (old, present) = (QuestionsOf(before), QuestionsOf(after));
        var kept = present.Where(entry => old.ContainsKey(entry.Key)).Select(entry => (Before: old[entry.Key], After: entry.Value)).ToList();
        var adjusted = kept.Where(pair => pair.Before.Kind == pair.After.Kind && !IsSameRoom(pair.Before, pair.After)).ToList();
        var reworded = kept.Count(pair => pair.Before.Kind == pair.After.Kind && IsSameRoom(pair.Before, pair.After) && !AreSame(pair.Before, pair.After));
        return
        [
            .. present.Where(entry => !old.ContainsKey(entry.Key)).Select(entry => new TemplateChange.Added(entry.Value)),
            .. old.Where(entry => !present.ContainsKey(entry.Key)).Select(entry => new TemplateChange.Removed(entry.Value)),
            .. kept.Where(pair => pair.Before.Kind != pair.After.Kind).Select(pair => new TemplateChange.Reshaped(pair.Before, pair.After)),
            .. adjusted.Select(pair => new TemplateChange.Adjusted(pair.After)),
            .. reworded > 0 ? new[] { new TemplateChange.Reworded(reworded) } : [],
        ];
    }

    /// <summary>The questions whose answers have no place any more: those that are gone, or of another kind.</summary>
    public static IReadOnlyList<Question> Lost(ReportTemplate before, ReportTemplate after)
    {
        var present = QuestionsOf(after);
        return [.. QuestionsOf(before).Where(entry => !present.TryGetValue(entry.Key, out var same) || same.Kind != entry.Value.Kind).Select(entry => entry.Value)];
    }

    private static Dictionary<string, Question> QuestionsOf(ReportTemplate template) =>
        template.Sections.SelectMany(section => section.Questions)
            .SelectMany(question => question.Questions.Select(member => (Key: $"{question.Id}/{member.Id}", Value: member)).Prepend((Key: question.Id, Value: question)))
            .ToDictionary(entry => entry.Key, entry => entry.Value);

    private static bool IsSameRoom(Question one, Question other) =>
        one.Limit == other.Limit && one.Required == other.Required && one.Purpose == other.Purpose && one.Options.Select(option => option.Id).SequenceEqual(other.Options.Select(option => option.Id));

    /// <summary>The questions of a group are compared by themselves.</summary>
    private static bool AreSame(Question one, Question other) => TemplateTree.AreSame(one with { Questions = [] }, other with { Questions = [] });
}
