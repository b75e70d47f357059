using System.Globalization;
using BotReports.Languages;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>How the bot speaks about the places of a form.</summary>
public static class SlotPhrases
{
    /// <summary>A form's titles are written for paper; on a phone, the beginning of one tells which it is.</summary>
    private const int LongestTitle = 45;

    /// <summary>Where a slot is in the form: "Recommendation 2 of 4 · action 1 of 2", and at the beginning of a section "Section 2 of 8: Recommendations · …".</summary>
    /// <param name="phrases">In whose language.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="sections">How many sections the form has.</param>
    /// <param name="isNewSection">Whether to say the section and its title: once is enough.</param>
    /// <param name="isBesideQuestion">Whether the question itself stands beside it: that of a single text says what its name would say.</param>
    public static string Position(this Phrases phrases, Slot slot, int sections, bool isNewSection = false, bool isBesideQuestion = false)
    {
        var parts = new List<string>();
        if (isNewSection)
        {
            parts.Add(phrases.Titled(phrases.SectionOf(slot.Section.Number, sections), Excerpt.Of(slot.Section.Title.In(phrases.Language), LongestTitle)));
        }

        var name = slot.Question.Name.In(phrases.Language);
        if (slot.Group is { } group)
        {
            parts.Add(Capital(Place(phrases, group.Name.In(phrases.Language), slot.Repetition, group.Limit)));
        }

        // What the section's title has just said is not said again.
        var isAlone = isBesideQuestion && slot is { Group: null, Question: { Kind: QuestionKind.Text, Repeats: false } };
        var isSaid = isBesideQuestion && Folding.Fold(slot.Question.Ask.In(phrases.Language)).StartsWith(Folding.Fold(name.TrimEnd('…')), StringComparison.Ordinal) && !slot.Question.Repeats;
        if (!isAlone && !isSaid && slot.Group?.Name.In(phrases.Language) != name && !(isNewSection && Folding.Fold(slot.Section.Title.In(phrases.Language)) == Folding.Fold(name)))
        {
            parts.Add(slot.Question.Repeats ? Place(phrases, name, slot.Place, slot.Question.Limit) : name);
        }

        return Capital(string.Join(" · ", parts));
    }

    /// <summary>A slot in a few words: "2.1 action 1".</summary>
    public static string Label(this Phrases phrases, Slot slot) => slot switch
    {
        { Group: null } => slot.Number,
        { OpensRepetition: true, Place: 1 } => slot.Number,
        { Question.Repeats: true } => $"{slot.Number} {slot.Question.Name.In(phrases.Language)} {slot.Place}",
        _ => $"{slot.Number} {slot.Question.Name.In(phrases.Language)}",
    };

    /// <summary>Several slots of one list in a few words: "2.1 action 1–2".</summary>
    public static string LabelOf(this Phrases phrases, Slot first, Slot last)
    {
        var (from, to) = (phrases.Label(first), phrases.Label(last));
        var end = from.LastIndexOf(' ') + 1;
        return $"{from}–{(to.StartsWith(from[..end], StringComparison.Ordinal) ? to[end..] : to)}";
    }

    /// <summary>Asks for the next of what was just asked for, by its place alone: "Example 2 of 4?".</summary>
    public static string NextOf(this Phrases phrases, Slot slot) =>
        slot.Place > 1 || slot.Group is not { } group ? Next(phrases, slot.Question.Name.In(phrases.Language), slot.Place, slot.Question.Limit)
        : slot.OpensRepetition ? Next(phrases, group.Name.In(phrases.Language), slot.Repetition, group.Limit)
        : $"{Capital(Place(phrases, group.Name.In(phrases.Language), slot.Repetition, group.Limit))} · {slot.Question.Title.In(phrases.Language)}";

    /// <summary>What is said about who said a quote.</summary>
    /// <param name="phrases">In whose language.</param>
    /// <param name="what">The quote's place.</param>
    /// <param name="attribution">Who said it, and whether they may be named.</param>
    public static string Attributed(this Phrases phrases, string what, Attribution attribution) =>
        phrases.Attributed(what, KindOf(attribution), attribution.Speaker ?? "", attribution.ApproverName ?? "");

    /// <summary>Who said a quote with their approval, and who says so where that is known.</summary>
    /// <param name="phrases">In whose language.</param>
    /// <param name="speaker">Who said it.</param>
    /// <param name="attribution">What is known of the approval.</param>
    public static string ApprovedSpeaker(this Phrases phrases, string speaker, Attribution attribution) =>
        attribution.ApproverName is { } by ? phrases.ApprovedSpeakerBy(speaker, by) : phrases.ApprovedSpeaker(speaker);

    private static string KindOf(Attribution attribution) => attribution.Kind switch
    {
        AttributionKind.Approved => "approved",
        AttributionKind.Anonymous => "anonymous",
        _ => "undecided",
    };

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];

    private static string Place(Phrases phrases, string name, int place, int? limit) =>
        limit is not { } most ? string.Create(CultureInfo.InvariantCulture, $"{name} {place}") : place <= most ? phrases.PlaceOf(name, place, most) : phrases.PlaceBeyond(name, place, most);

    private static string Next(Phrases phrases, string name, int place, int? limit) =>
        limit is { } most ? phrases.NextPlace(Capital(name), place, most) : phrases.NextPlaceAlone(Capital(name), place);
}
