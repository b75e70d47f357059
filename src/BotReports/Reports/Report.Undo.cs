using System.Collections.Immutable;

namespace BotReports.Reports;

// Taking back the latest changes. Each person takes back their own, as long as nobody has changed the same fields since.
public sealed partial record Report
{
    /// <summary>How many changes can be taken back; each keeps a copy of the fields that it changed.</summary>
    private const int MostSteps = 8;

    /// <summary>The latest changes, oldest first.</summary>
    public ImmutableArray<ChangeStep> Undoable { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Changes that were taken back, the latest last.</summary>
    public ImmutableArray<ChangeStep> Redoable { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The sender's latest change that can be taken back; null when there is none, or somebody has changed the same since.</summary>
    public ChangeStep? NextUndo(string sender) => Latest(Undoable, sender) is { } step && !IsBuriedByOthers(step) ? step : null;

    /// <summary>The sender's latest change that was taken back; null when there is none, or the same has changed since.</summary>
    public ChangeStep? NextRedo(string sender) => Latest(Redoable, sender);

    public Report Undo(Delivery delivery) => NextUndo(delivery.Sender.Id) is { } step && !HasSeen(delivery)
        ? Stamp(delivery, Apply(step) with { Undoable = Undoable.Remove(step), Redoable = Redoable.Add(Opposite(step)) }, slot: null)
        : this;

    public Report Redo(Delivery delivery) => NextRedo(delivery.Sender.Id) is { } step && !HasSeen(delivery)
        ? Stamp(delivery, Apply(step) with { Redoable = Redoable.Remove(step), Undoable = Undoable.Add(Opposite(step)) }, slot: null)
        : this;

    private static ChangeStep? Latest(ImmutableArray<ChangeStep> steps, string by) => steps.LastOrDefault(step => step.By == by);

    private bool IsBuriedByOthers(ChangeStep step) => Undoable.SkipWhile(other => other != step).Skip(1).Any(later => later.By != step.By && later.Touches(step));

    private Report Apply(ChangeStep step)
    {
        var fields = step.Fields.Aggregate(Fields, (fields, pair) => pair.Value is null ? fields.Remove(pair.Key) : fields.SetItem(pair.Key, pair.Value));
        var notes = Notes.RemoveRange(step.NotesGone).AddRange(step.NotesBack);
        var known = fields.Values.SelectMany(WordingsIn).Concat(notes).ToHashSet();
        var kept = step.Fields.Keys.Select(path => (path, now: Fields.GetValueOrDefault(path))).Aggregate(fields, (fields, field) =>
            field.now is { } now && WordingsIn(now).Any(wording => !known.Contains(wording)) ? fields.SetItem(field.path, Keep(now, fields.GetValueOrDefault(field.path, Field.Empty), known)) : fields);
        return this with { Fields = kept, Notes = notes };
    }

    /// <summary>A field as it is restored, with the words that it has now in its history: what is taken back is not asked for again, and not lost either.</summary>
    private static Field Keep(Field now, Field restored, HashSet<Wording> known)
    {
        foreach (var answer in now.Answers.Concat(now.Removed))
        {
            if (answer.Earlier.Add(answer.Wording).Where(wording => IsSaid(wording) && !known.Contains(wording)).ToImmutableArray() is not [.., var last] lost)
            {
                continue;
            }

            restored = restored.Find(answer.Id) is { } same
                ? restored.Replace(same with { Earlier = [.. same.Earlier, .. lost] })
                : restored with { Removed = restored.Removed.Add(answer with { Wording = last, Earlier = lost[..^1] }) };
        }

        return restored with { LastId = Math.Max(restored.LastId, now.LastId) };
    }

    private static IEnumerable<Wording> WordingsIn(Field field) => field.Answers.Concat(field.Removed).SelectMany(answer => answer.Earlier.Add(answer.Wording)).Where(IsSaid);

    // A repetition of a group has no words of its own.
    private static bool IsSaid(Wording wording) => wording.Text.Length > 0;

    private ChangeStep Opposite(ChangeStep step) => step with
    {
        Fields = step.Fields.Keys.ToImmutableSortedDictionary(path => path, path => Fields.GetValueOrDefault(path)),
        NotesBack = step.NotesGone,
        NotesGone = step.NotesBack,
    };

    /// <summary>Remembers how to get back from a change to this report.</summary>
    private Report Remember(Delivery delivery, Report changed)
    {
        var paths = Fields.Keys.Union(changed.Fields.Keys).Where(path => !ReferenceEquals(Fields.GetValueOrDefault(path), changed.Fields.GetValueOrDefault(path)));
        var step = new ChangeStep(delivery.Sender.Id, paths.ToImmutableSortedDictionary(path => path, path => Fields.GetValueOrDefault(path), StringComparer.Ordinal)) { Key = delivery.Key, NotesBack = [.. Notes.Except(changed.Notes)] };
        return step.Fields.IsEmpty && step.NotesBack.IsEmpty
            ? changed
            : changed with
            {
                Undoable = [.. Undoable.Add(step).TakeLast(MostSteps)],
                Redoable = Redoable.RemoveAll(undone => undone.By == step.By || undone.Touches(step)),
            };
    }
}
