using System.Collections.Immutable;

namespace BotReports.Reports;

// What people do to a report. Each of these gives the report as it then is, and gives back this very one where the delivery
// has been seen before or nothing changes, so that "is it the same instance" answers "is there anything to write".
public sealed partial record Report
{
    /// <summary>A person takes up the report, for the first time or again.</summary>
    /// <param name="names">The rapporteurs' names as they are to be printed; null leaves them as they are.</param>
    public Report Join(Delivery delivery, IEnumerable<string>? names = null)
    {
        var joined = new Rapporteur(delivery.Sender, delivery.At);
        return Change(delivery, this with
        {
            Rapporteurs = RapporteurOf(delivery.Sender.Id) is { } known ? Rapporteurs.Replace(known, joined) : Rapporteurs.Add(joined),
            Names = names is null ? Names : [.. names],
        });
    }

    /// <summary>
    /// Stores words in a slot: a new answer where the slot is for a new one, else a new wording of the old one.
    /// </summary>
    public Report Answer(SlotAddress slot, string text, Delivery delivery)
    {
        var field = this[slot.Field];
        if (slot.Answer is { } id && field.Find(id) is { } old)
        {
            return old.Text == text ? this : Change(delivery, Put(slot.Field, field.Replace(old.Reword(delivery.Say(text)).With(delivery.Attachments))), slot);
        }

        var (rest, answer) = Adopt(field, new Answer(field.LastId + 1, delivery.Say(text)), delivery);
        return Change(delivery, Repeat(slot.Field, delivery, slot.Before).Put(slot.Field, rest.Insert(answer, slot.Before)), slot with { Answer = answer.Id });
    }

    /// <summary>Says who is to be named for a quote.</summary>
    public Report Attribute(SlotAddress slot, Attribution attribution, Delivery delivery)
    {
        var field = this[slot.Field];
        return slot.Answer is { } id && field.Find(id) is { } quote && quote.Attribution != attribution
            ? Change(delivery, Put(slot.Field, field.Replace(quote with { Attribution = attribution })), slot)
            : this;
    }

    /// <summary>Asks no more for a field: done where it has answers, skipped where it has none.</summary>
    public Report Close(FieldPath path, Delivery delivery)
    {
        var field = this[path];
        var state = field.Answers.IsEmpty ? FieldState.Skipped : FieldState.Done;
        return field.State == state ? this : Change(delivery, Put(path, field with { State = state }));
    }

    /// <summary>Puts the words of one answer in the place of another, whose words stay in its history.</summary>
    public Report Replace(FieldPath path, Answer extra, Answer target, Delivery delivery) =>
        Absorb(path, extra, target, extra.Text, extra.Attribution, delivery);

    /// <summary>Puts the words of one answer below those of another.</summary>
    public Report Merge(FieldPath path, Answer extra, Answer target, Delivery delivery) =>
        Absorb(path, extra, target, $"{target.Text}\n{extra.Text}", Attribution.OfBoth(target.Attribution, extra.Attribution), delivery);

    /// <summary>Takes an answer out of its field, or a repetition out of its group; its words stay in the field's history.</summary>
    public Report Delete(FieldPath path, Answer answer, Delivery delivery) =>
        Change(delivery, this[path].Find(answer.Id) is { } found ? Take(path, found) : this, new SlotAddress(path, answer.Id));

    /// <summary>Puts an answer, or a repetition of a group, at another place in its field.</summary>
    /// <param name="place">From 1; beyond the last is the last.</param>
    public Report Move(FieldPath path, Answer answer, int place, Delivery delivery)
    {
        var others = this[path].Answers.Remove(answer);
        var moved = others.Insert(Math.Clamp(place - 1, 0, others.Length), answer);
        return moved.SequenceEqual(this[path].Answers) ? this : Change(delivery, Put(path, this[path] with { Answers = moved }), new SlotAddress(path, answer.Id));
    }

    /// <summary>Makes a note an answer.</summary>
    public Report Place(Wording note, SlotAddress slot, Delivery delivery)
    {
        var field = this[slot.Field];
        var answer = new Answer(field.LastId + 1, note with { Passages = null });
        return Notes.Contains(note)
            ? Change(delivery, (Repeat(slot.Field, delivery).Put(slot.Field, field.Add(answer))) with { Notes = Notes.Remove(note) }, slot with { Answer = answer.Id })
            : this;
    }

    /// <summary>Keeps words that answer no question.</summary>
    /// <param name="text">The words.</param>
    /// <param name="delivery">What they came in.</param>
    /// <param name="passages">See <see cref="Wording.Passages"/>.</param>
    public Report Note(string text, Delivery delivery, ImmutableArray<Passage>? passages = null) =>
        Change(delivery, this with { Notes = Notes.Add(delivery.Say(text) with { Passages = passages }) });

    /// <summary>Submits the report and owes its summary, in one.</summary>
    public Report Submit(Delivery delivery)
    {
        if (HasSeen(delivery) || !CanBeSubmitted())
        {
            return this;
        }

        var submitted = Change(delivery, (this with { Submission = new Submission(delivery.At, delivery.Sender.Id) }).Decided(ReviewStepKind.Submitted, delivery));
        return submitted with { Summary = submitted.Summary.Owe(submitted.Revision) };
    }

    /// <summary>Begins again with an empty form. What there was is kept aside, and a summary that was posted stands until the next submission.</summary>
    public Report Restart(Delivery delivery)
    {
        if (HasSeen(delivery))
        {
            return this;
        }

        var discarded = Discarded.Add(new DiscardedAttempt(delivery.At, delivery.Sender.Id, Fields));
        var restarted = Change(delivery, this with { Discarded = discarded, Fields = Fields.Clear() });
        return restarted with { Submission = null, Approval = null, Amendments = [], Summary = Summary };
    }

    /// <summary>Notes which messages show the summary so far, while others are still being posted.</summary>
    public Report Posted(ImmutableArray<SummaryPost> posts) => this with { Summary = Summary with { Posts = posts } };

    /// <summary>Notes a message that shows the summary and was never known: the channel took it, and its answer was lost.</summary>
    public Report Found(SummaryPost stray) =>
        Summary.Posts.Concat(Summary.Strays).Any(known => known.Channel == stray.Channel && known.ActivityId == stray.ActivityId) ? this : this with { Summary = Summary with { Strays = Summary.Strays.Add(stray) } };

    /// <summary>Notes that found messages are deleted.</summary>
    public Report Deleted(IEnumerable<SummaryPost> strays) => this with { Summary = Summary with { Strays = Summary.Strays.RemoveRange(strays) } };

    /// <summary>Notes that the channel shows a revision, in the given messages.</summary>
    public Report Shown(int revision, ImmutableArray<SummaryPost> posts) =>
        this with { Summary = (SummaryPosting)Summary.Cleared() with { ShownRevision = Math.Max(Summary.ShownRevision, revision), Posts = posts } };

    private Report Absorb(FieldPath path, Answer extra, Answer target, string text, Attribution? attribution, Delivery delivery)
    {
        var reworded = target.Reword(extra.Wording with { Text = text }) with { Attribution = attribution };
        reworded = reworded with
        {
            Earlier = reworded.Earlier.InsertRange(0, extra.Earlier),
            Origins = text == extra.Text ? extra.Origins : [.. target.Origins.Union(extra.Origins)],
            Attachments = target.Attachments.AddRange(extra.Attachments),
        };
        return Change(delivery, Put(path, this[path].Remove(extra).Replace(reworded)), new SlotAddress(path, target.Id));
    }

    private Report Put(FieldPath path, Field field) => this with { Fields = Fields.SetItem(path.ToString(), field) };

    /// <summary>Opens the repetition that a field is in, where it does not exist yet.</summary>
    private Report Repeat(FieldPath path, Delivery delivery, int? before = null)
    {
        if (path.Group is null)
        {
            return this;
        }

        var group = FieldPath.Of(path.Group);
        var field = this[group];
        return field.Find(path.Repetition) is null ? Put(group, field.Insert(new Answer(path.Repetition, delivery.Say("")), before)) : this;
    }

    private Report Change(Delivery delivery, Report changed, SlotAddress? slot = null) =>
        HasSeen(delivery) ? this : Stamp(delivery, Remember(delivery, changed), slot);

    /// <summary>Marks a change with who made it and when, and owes the summary anew where it had been submitted.</summary>
    private Report Stamp(Delivery delivery, Report changed, SlotAddress? slot)
    {
        var deliveries = Deliveries.Length < RememberedDeliveries ? Deliveries : Deliveries.RemoveAt(0);
        changed = changed with { Revision = Revision + 1, ChangedAt = delivery.At, Deliveries = deliveries.Add(delivery.Key) };
        changed = changed.Reviewed(this, delivery);
        if (Submission is null)
        {
            return changed;
        }

        var amended = slot is null ? Amendments : Amendments.Add(new Amendment(slot.ToString(), delivery.At, delivery.Sender.Id));
        return changed with { Amendments = amended, Summary = changed.Summary.Owe(changed.Revision) };
    }
}
