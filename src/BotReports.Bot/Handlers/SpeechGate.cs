using System.Collections.Immutable;
using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.ChathamHouse;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>
/// The gate that words pass on their way into a report, whichever way that is: those that name a participant beside what somebody said wait as a note,
/// until their sender says how they may be saved. Thread-safe.
/// </summary>
internal sealed class SpeechGate(Conference conference)
{
    private volatile Known _known = new(conference.Programme, new SpeakerFinder(conference.Programme));

    private SpeakerFinder Speakers
    {
        get
        {
            var (known, programme) = (_known, conference.Programme);
            return ReferenceEquals(known.Programme, programme) ? known.Speakers : (_known = new Known(programme, new SpeakerFinder(programme))).Speakers;
        }
    }

    /// <summary>The names that an answer would give away; none for a quote, which says itself who may be named.</summary>
    /// <param name="present">What the answer says already: whoever is named there was let through before.</param>
    public IReadOnlyList<NamedSpeaker> NamesIn(Question question, string words, string? present = null)
    {
        if (question.Kind is not (QuestionKind.Text or QuestionKind.List) || Speakers.Find(words) is not { Count: > 0 } names)
        {
            return [];
        }

        var known = present is null ? [] : Speakers.Find(present).Select(name => Folding.Fold(name.Name)).ToHashSet();
        return [.. names.Where(name => !known.Contains(Folding.Fold(name.Name)))];
    }

    /// <summary>Other words in the place of the names.</summary>
    public string WithoutNames(string words, Phrases phrases) =>
        SpeakerFinder.Replace(words, Speakers.Find(words), name => name.IsOrganization ? phrases.SomeOrganization : phrases.SomeParticipant);

    /// <summary>Keeps words as a note, and says what waits from then on.</summary>
    /// <param name="slot">Where they go once their sender has said how.</param>
    /// <param name="words">The words.</param>
    /// <param name="isAddition">Whether they go below what is there.</param>
    public static (Report Report, Conversation Conversation) Hold(SlotAddress slot, string words, bool isAddition, Report report, Conversation conversation, Delivery delivery)
    {
        var noted = report.Note(words, delivery);
        return (noted, conversation with { Held = conversation.Held.Add(new PendingAnswer(slot.ToString(), noted.Notes[^1].Id(), isAddition)) });
    }

    /// <summary>Keeps the words of the message, and asks about them above the question that they answer.</summary>
    public Decision Hold(SlotAddress slot, TurnView turn, bool isAddition)
    {
        var (report, conversation) = Hold(slot, turn.Said, isAddition, turn.Report!, turn.Conversation, turn.Delivery);
        return Decision.Ask(slot, Ask(report, conversation.Held, turn.Phrases, isOpen: true)) with { Changed = [report], Conversation = conversation };
    }

    /// <summary>What to ask about the words that wait and were taken down last; null where none wait, or their note is gone.</summary>
    /// <param name="report">The report with its notes.</param>
    /// <param name="held">What waits.</param>
    /// <param name="phrases">The language to ask in.</param>
    /// <param name="isOpen">Whether the question that they answer stands below, so that it need not be named.</param>
    public Receipt? Ask(Report report, ImmutableArray<PendingAnswer> held, Phrases phrases, bool isOpen = false)
    {
        if (held is not [.., var last] || report.NoteOf(last) is not { } note)
        {
            return null;
        }

        var names = string.Join(", ", Speakers.Find(note.Text).Select(name => name.Name));
        var slot = !isOpen && SlotAddress.TryParse(last.Slot, out var address) ? conference.Walk(report).Find(address) : null;
        return new Receipt(slot is null ? phrases.NamesSpeaker(names) : phrases.KeptAside(phrases.Label(slot), names, report.Notes.IndexOf(note) + 1), CardTextStyle.Attention)
        {
            Buttons =
            [
                new CardButton(phrases.ButtonSaveUnnamed, new SaveHeld(WithNames: false, last.Note)),
                new CardButton(phrases.ButtonSaveNamed, new SaveHeld(WithNames: true, last.Note)),
                new CardButton(phrases.ButtonDiscard, new DiscardHeld(last.Note)),
            ],
        };
    }

    /// <summary>The people of one state of the programme.</summary>
    private sealed record Known(Programme Programme, SpeakerFinder Speakers);
}
