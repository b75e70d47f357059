using System.Collections.Immutable;

namespace BotReports.Reports;

/// <summary>Takes a person out of answers, notes and the steps that take changes back.</summary>
/// <param name="erasure">Who, and what takes their place.</param>
/// <param name="own">What they have said of their own.</param>
internal sealed class WordsErasure(Erasure erasure, IReadOnlyCollection<string> own)
{
    /// <summary>A shorter line may be anybody's: others keep it in their words.</summary>
    private const int ShortestLine = 8;

    private readonly List<string> _lines = [.. own.Where(text => text.Length >= ShortestLine).OrderByDescending(text => text.Length)];

    private bool TakesWords => erasure.Mode is ErasureMode.Words;

    /// <summary>What a person has said of their own in an answer: what they added, where they added to what others had said.</summary>
    public static IEnumerable<(Wording Wording, string Own)> PartsOf(Answer answer, Func<string?, bool> isMe)
    {
        var history = answer.Earlier.Add(answer.Wording);
        return history.Where(wording => isMe(wording.By) && wording.Text.Length > 0).Select(wording => (wording, Base(wording.Text, history) is { } below ? wording.Text[(below.Length + 1)..] : wording.Text));
    }

    public ImmutableSortedDictionary<string, Field> Of(ImmutableSortedDictionary<string, Field> fields)
    {
        var erased = fields.ToImmutableSortedDictionary(pair => pair.Key, pair => Of(pair.Value), StringComparer.Ordinal);
        return TakesWords ? WithoutEmptyRepetitions(erased, fields) : erased;
    }

    /// <summary>Null for a step of the person's whose words go.</summary>
    public ChangeStep? Of(ChangeStep step) => TakesWords && erasure.IsMe(step.By) ? null : step with
    {
        By = erasure.IdOf(step.By),
        Fields = step.Fields.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value is { } field ? Of(field) : null, StringComparer.Ordinal),
        NotesBack = [.. Of(step.NotesBack)],
        NotesGone = [.. Of(step.NotesGone)],
    };

    public IEnumerable<Wording> Of(IEnumerable<Wording> notes) =>
        notes.Where(note => !TakesWords || !erasure.IsMe(note.By)).Select(note => erasure.IsMe(note.By) ? Anonymous(note) : note);

    /// <summary>Words that stay without their author. The id of their message would lead to them.</summary>
    public Wording Anonymous(Wording wording) => wording with { By = erasure.Pseudonym, ActivityId = erasure.KeepsMessages ? wording.ActivityId : "", Text = erasure.Unnamed(wording.Text), Passages = wording.Text == erasure.Unnamed(wording.Text) ? wording.Passages : null };

    /// <summary>The longest wording below which a text was written; null where it is below none.</summary>
    private static string? Base(string text, ImmutableArray<Wording> history) => history.Select(wording => wording.Text)
        .Where(below => below.Length > 0 && text.StartsWith($"{below}\n", StringComparison.Ordinal)).MaxBy(below => below.Length);

    private Field Of(Field field)
    {
        var answers = field.Answers.Select(Of).OfType<Answer>().ToImmutableArray();
        return field with
        {
            Answers = [.. answers.Select(answer => answer.Beside is { } beside && answers.All(other => other.Id != beside) ? answer with { Beside = null } : answer)],
            Removed = [.. field.Removed.Select(Of).OfType<Answer>()],
            Attachments = [.. Of(field.Attachments.Concat(Left(field.Answers)))],

            // What has no answer any more is asked for again.
            State = answers.IsEmpty && !field.Answers.IsEmpty && field.State is FieldState.Done ? FieldState.Open : field.State,
        };
    }

    /// <summary>What others have sent with answers of which nothing is left: it waits beside the question.</summary>
    private IEnumerable<Attachment> Left(ImmutableArray<Answer> answers) => answers.Where(answer => !answer.Attachments.IsEmpty && Of(answer) is null).SelectMany(answer => answer.Attachments);

    /// <summary>Null for an answer of which nothing is left.</summary>
    private Answer? Of(Answer answer)
    {
        var history = answer.Earlier.Add(answer.Wording);

        // A repetition of a group has no words of its own.
        var wordings = !TakesWords || history.All(wording => wording.Text.Length == 0) ? [.. history.Select(wording => erasure.IsMe(wording.By) ? Anonymous(wording) : wording)] : WithoutWords(history);
        if (wordings is not [.. var earlier, var last])
        {
            return null;
        }

        return answer with
        {
            Wording = last,
            Earlier = [.. earlier],
            Attachments = [.. Of(answer.Attachments)],
            Origins = [.. answer.Origins.Select(origin => origin with { Said = erasure.StampOf(origin.Said)! })],
            Attribution = Of(answer.Attribution, isReworded: TakesWords && last.Text != answer.Text),
        };
    }

    /// <summary>The wordings of others, as they would read if the person had said nothing.</summary>
    private List<Wording> WithoutWords(ImmutableArray<Wording> history)
    {
        var kept = history.Where(wording => !erasure.IsMe(wording.By))
            .Select(wording => Without(wording.Text, history) is var text && text == wording.Text ? wording : wording with { Text = text, Passages = null })
            .Where(wording => wording.Text.Length > 0).ToList();

        // Where others' words are below which the person had added theirs, those stand again.
        if (erasure.IsMe(history[^1].By) && kept.FindLast(wording => wording.Text == Without(history[^1].Text, history)) is { } standing)
        {
            kept.Remove(standing);
            kept.Add(standing);
        }

        return kept;
    }

    private string Without(string text, ImmutableArray<Wording> history)
    {
        var below = Base(text, history);
        var rest = below is null ? "" : Without(below, history);
        if (history.Where(wording => wording.Text == text).All(wording => erasure.IsMe(wording.By)))
        {
            return rest;
        }

        var own = below is null ? text : text[(below.Length + 1)..];
        return WithoutLines(rest.Length == 0 ? own : $"{rest}\n{own}");
    }

    /// <summary>What somebody else has put together from several answers, without the person's.</summary>
    private string WithoutLines(string text) => _lines.Where(line => line != text && text.Contains(line, StringComparison.Ordinal)).Aggregate(
        text, (without, line) => $"\n{without}\n".Replace($"\n{line}\n", "\n", StringComparison.Ordinal).Trim('\n'));

    private Attribution? Of(Attribution? attribution, bool isReworded) =>
        attribution is null or { Kind: AttributionKind.Anonymous } ? attribution
        : erasure.IsMyName(attribution.Speaker) ? Attribution.Anonymous

        // What the speaker has approved is not what stands there now.
        : isReworded ? null
        : erasure.IsMe(attribution.ApprovedBy) ? attribution with { ApprovedBy = erasure.Pseudonym, ApproverName = erasure.Somebody }
        : attribution;

    private IEnumerable<Attachment> Of(IEnumerable<Attachment> attachments) => attachments.Where(attachment => !TakesWords || !erasure.IsMe(attachment.By)).Select(attachment => erasure.IsMe(attachment.By)
        ? attachment with { By = erasure.Pseudonym, ActivityId = erasure.KeepsMessages ? attachment.ActivityId : "", Name = erasure.IsCalledAfterMe(attachment.Name) ? $"file{Path.GetExtension(AttachmentAddress.FileOf(attachment))}" : attachment.Name }
        : attachment);

    /// <summary>A repetition of a group goes where all that was said in it is gone.</summary>
    private static ImmutableSortedDictionary<string, Field> WithoutEmptyRepetitions(ImmutableSortedDictionary<string, Field> erased, ImmutableSortedDictionary<string, Field> before)
    {
        foreach (var (path, field) in erased)
        {
            foreach (var answer in field.Answers.Where(answer => answer.Text.Length == 0))
            {
                var members = erased.Keys.Where(key => FieldPath.TryParse(key, out var member) && member.Group == path && member.Repetition == answer.Id).ToList();
                if (members.Count > 0 && members.TrueForAll(member => erased[member].Answers.IsEmpty) && members.Exists(member => !before[member].Answers.IsEmpty))
                {
                    erased = erased.SetItem(path, erased[path].Remove(erased[path].Find(answer.Id)!));
                }
            }
        }

        return erased;
    }
}
