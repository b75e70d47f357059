using System.Collections.Immutable;

namespace BotReports.Reports;

// Breakout groups fill the form each for themselves; the session's report takes from them what its rapporteurs assign.
public sealed partial record Report
{
    /// <summary>What the breakout group is called whose report this is; null for a session's report.</summary>
    public string? Group { get; init; }

    /// <summary>What breakout groups said and the session's report is to go without.</summary>
    public ImmutableArray<Origin> LeftOut { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether it can be submitted: a group's report goes nowhere but into its session's.</summary>
    public bool CanBeSubmitted() => Submission is null && Id.Group is null;

    /// <summary>Whether an item of a group has been assigned or left out. One that is taken out again is free again.</summary>
    public bool HasSettled(BreakoutItem item) => LeftOut.Any(origin => origin.Means(item)) || Holds(item);

    /// <summary>Whether an item of a group is among the answers.</summary>
    public bool Holds(BreakoutItem item) => Fields.Values.SelectMany(field => field.Answers).SelectMany(answer => answer.Origins).Any(origin => origin.Means(item));

    /// <summary>Takes an item of a group, with all that is under it, its wordings and their authors. What stands at its place and after it moves down.</summary>
    /// <param name="place">From 1; null for the end.</param>
    public Report Assign(BreakoutItem item, int? place, Delivery delivery)
    {
        if (Id.Group is not null || Holds(item))
        {
            return this;
        }

        var path = item.Address.Field;
        var field = this[path];
        var taken = item.Answer with { Id = field.LastId + 1, Origins = [item.Origin], Beside = null };
        var before = place is { } wanted ? field.Answers.ElementAtOrDefault(wanted - 1)?.Id : null;
        var assigned = Under(item).Aggregate(Put(path, field.Insert(taken, before)), (report, member) => report.Put(FieldPath.In(path.Question, taken.Id, member.Path.Question), member.Field));
        return Change(delivery, assigned.Credit(item) with { LeftOut = LeftOut.RemoveAll(origin => origin.Means(item)) }, new SlotAddress(path, taken.Id));
    }

    /// <summary>Says that an item of a group has no place in the report. It stays in the group's.</summary>
    public Report LeaveOut(BreakoutItem item, Delivery delivery) =>
        Id.Group is not null || HasSettled(item) ? this : Change(delivery, this with { LeftOut = LeftOut.Add(item.Origin) });

    private static IEnumerable<(FieldPath Path, Field Field)> Under(BreakoutItem item) =>
        from pair in item.Group.Fields
        let path = FieldPath.TryParse(pair.Key, out var parsed) ? parsed : null
        where path?.Group == item.Address.Field.Question && path.Repetition == item.Answer.Id
        select (path, pair.Value);

    /// <summary>Remembers what the authors of taken words are called.</summary>
    private Report Credit(BreakoutItem item)
    {
        var authors = item.Answers().SelectMany(entry => entry.Answer.Earlier.Add(entry.Answer.Wording)).Select(wording => wording.By).ToHashSet();
        var people = item.Group.Rapporteurs.Select(rapporteur => rapporteur.Person).Concat(item.Group.Others)
            .Where(person => authors.Contains(person.Id) && NameOf(person.Id) == person.Id)
            .DistinctBy(person => person.Id);
        return this with { Others = Others.AddRange(people) };
    }
}
