using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>What is said about an answer that was stored, and what one can do about it.</summary>
internal static class AnswerReceipts
{
    private const int LongestLabels = 26;

    /// <param name="asked">The question as it was asked.</param>
    /// <param name="stored">Where the answer is.</param>
    /// <param name="before">The report before the answer.</param>
    /// <param name="after">The report with it.</param>
    /// <param name="turn">What the turn knows.</param>
    public static Receipt Of(Slot asked, Slot stored, Report before, Report after, TurnView turn)
    {
        var phrases = turn.Phrases;
        if (ReferenceEquals(before, after))
        {
            return new Receipt(phrases.Unchanged, CardTextStyle.Default);
        }

        var (time, walk, what) = (turn.Time, turn.WalkOf(after), phrases.Label(stored));
        if (stored.Address.Part is not SlotPart.Words)
        {
            return new Receipt(phrases.Attributed(what, walk.AnswerIn(stored)!.Attribution!)) { Field = stored.Address.Field };
        }

        if (asked.Address.Before is not null && walk.Slots.LastOrDefault(slot => slot.Address.Field == stored.Address.Field && slot.IsExtra) is { } pushed)
        {
            return new Receipt(phrases.Inserted(what, time, phrases.Label(pushed), pushed.Question.Limit!.Value)) { Buttons = ExtraButtons(pushed, turn) };
        }

        if (walk.RivalOf(stored) is { } rival)
        {
            return ConflictReceipt.Of(stored, rival, after, time, phrases);
        }

        return !stored.IsExtra ? Saved(stored, walk, turn)
            : new Receipt(phrases.SavedAsExtra(what, Excerpt.Of(TextIn(stored, walk, phrases)), stored.Question.Limit!.Value)) { Buttons = ExtraButtons(stored, turn) };
    }

    /// <summary>Says that the items of a list are answers of their own.</summary>
    /// <param name="first">Where the first of them is.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="turn">What the turn knows, after the change was laid out.</param>
    public static Receipt OfList(Slot first, int count, TurnView turn)
    {
        var last = first with { Place = first.Place + count - 1 };
        var said = turn.Phrases.SavedAll(turn.Phrases.LabelOf(first, last));
        return new Receipt(last.IsExtra ? $"{said}. {turn.Phrases.RoomFor(first.Question.Limit!.Value)}" : said)
        {
            Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key)), new CardButton(turn.Phrases.ButtonKeepAsOne, new JoinAnswers(first.Address))],
            Field = first.Address.Field,
        };
    }

    /// <summary>Where it may be several, it is one, and can be split.</summary>
    private static Receipt Saved(Slot stored, Walk walk, TurnView turn)
    {
        var text = TextIn(stored, walk, turn.Phrases);
        var receipt = new Receipt(turn.Phrases.Saved(turn.Phrases.Label(stored), Excerpt.Of(text))) { Buttons = Buttons(stored, turn), Field = stored.Address.Field };
        return stored is { Question.Kind: QuestionKind.List, Address.Answer: not null } && ListItems.In(text) is { } list
            ? receipt with { Text = $"{receipt.Text}. {turn.Phrases.IsItAList(list.Items.Count)}", Buttons = [.. receipt.Buttons, new CardButton(turn.Phrases.ButtonSplit(list.Items.Count), new SplitAnswer(stored.Address))] }
            : receipt;
    }

    /// <summary>Offers to make one answer of what came to one question in a burst: many send a long answer in several messages.</summary>
    public static Receipt WithBurst(Receipt receipt, RapidReplies? rapid, Walk walk, Phrases phrases) =>
        rapid is not null && Turn.AddressesIn(rapid) is [_, .., var last] answers && answers.Select(walk.Find).OfType<Slot>().ToList() is { Count: > 1 } slots
            ? receipt with { Buttons = [.. receipt.Buttons, new CardButton(ButtonTitle.Of(phrases.ButtonMakeOne(slots.Count, Labels(slots, phrases))), new Gather(last))] }
            : receipt;

    /// <summary>All of them, or the first and the last where they would not fit into a button.</summary>
    private static string Labels(List<Slot> slots, Phrases phrases) =>
        string.Join(", ", slots.Select(phrases.Label)) is { Length: <= LongestLabels } all ? all : $"{phrases.Label(slots[0])} – {phrases.Label(slots[^1])}";

    private static List<CardButton> Buttons(Slot stored, TurnView turn) =>
    [
        new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key)),
        .. stored.Address.Answer is null ? Array.Empty<CardButton>() : [new CardButton(turn.Phrases.ButtonEdit, new Edit(AnswerReference.At(stored.Address)))],
    ];

    private static string TextIn(Slot slot, Walk walk, Phrases phrases) => slot.Question.Shown(walk.AnswerIn(slot)?.Text ?? "", phrases.Language);

    /// <summary>It is one more than there is room for, and stays so unless somebody wants it otherwise. The other places can be typed.</summary>
    private static List<CardButton> ExtraButtons(Slot extra, TurnView turn) =>
    [
        new CardButton(turn.Phrases.ButtonKeep, new KeepExtra(extra.Address)),
        new CardButton(turn.Phrases.ButtonMerge(extra.Question.Name.In(turn.Phrases.Language), extra.Question.Limit!.Value), new MergeExtra(extra.Question.Limit.Value, extra.Address)),
        new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key)),
    ];
}
