using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Cards;

/// <summary>A question as a rapporteur sees it: what was just saved, where one stands, what is wanted, what one can do now.</summary>
internal static class QuestionCard
{
    public static Card Of(Slot slot, Walk walk, Receipt? receipt, Phrases phrases)
    {
        var isKnown = IsKnown(slot, receipt);
        return new Card(isKnown ? phrases.NextOf(slot) : Ask(slot, walk, phrases))
        {
            Notice = receipt is null ? null : new CardText(receipt.Text, receipt.Style),
            Eyebrow = isKnown ? null : Eyebrow(slot, walk, phrases),
            Body = isKnown ? [] : [.. Body(slot, walk, receipt, phrases)],
            Buttons = [.. receipt?.Buttons ?? [], .. Buttons(slot, walk, receipt, phrases)],
            Language = phrases.Language,
        };
    }

    /// <summary>Whether its words were read right before, with the list's first item or the group's first repetition: then its place says enough.</summary>
    private static bool IsKnown(Slot slot, Receipt? receipt) =>
        receipt?.Field is { } stored && slot is { IsExtra: false, Question.Kind: QuestionKind.Text or QuestionKind.List or QuestionKind.Quote, Address: { Part: SlotPart.Words, Answer: null, Before: null } }
        && ((slot.Place > 1 && stored == slot.Address.Field) || (slot.Repetition > 1 && stored.Group == slot.Group!.Id));

    private static string? Eyebrow(Slot slot, Walk walk, Phrases phrases) =>
        phrases.Position(slot, walk.Template.Sections.Count, isNewSection: walk.Before(slot)?.Section != slot.Section, isBesideQuestion: true) is { Length: > 0 } position ? position : null;

    private static string Ask(Slot slot, Walk walk, Phrases phrases) => slot.Address.Part switch
    {
        SlotPart.Speaker => phrases.WhoSaidIt,
        SlotPart.Approval => phrases.DidTheyApprove(walk.AnswerIn(slot)!.Attribution!.Speaker!),
        _ => slot.Question.Ask.In(phrases.Language),
    };

    private static IEnumerable<CardElement> Body(Slot slot, Walk walk, Receipt? receipt, Phrases phrases)
    {
        // A quote that was saved right now need not be read again.
        if (walk.AnswerIn(slot) is { } answer && !(slot.Address.Part is SlotPart.Speaker && receipt?.Field == slot.Address.Field))
        {
            if (slot.Address.Part is SlotPart.Words)
            {
                yield return new CardText(phrases.NowReads, CardTextStyle.Subtle);
            }

            yield return new CardPanel([new CardText(answer.Text)]);
        }

        if (slot.Question.Kind is QuestionKind.Choice)
        {
            yield return new CardList([.. slot.Question.Options.Select((option, index) => new CardListItem(option.Label.In(phrases.Language), $"{index + 1}"))]);
        }

        if (Hint(slot, walk, phrases) is { } hint)
        {
            yield return new CardText(hint, CardTextStyle.Subtle);
        }
    }

    /// <summary>What a kind of question takes is said the first time.</summary>
    private static string? Hint(Slot slot, Walk walk, Phrases phrases) => slot switch
    {
        { Address.Part: SlotPart.Speaker } => walk.Slots.Any(other => walk.AnswerIn(other)?.Attribution is not null) ? null : phrases.WhoSaidItHint,
        { Address.Part: SlotPart.Approval } => phrases.DidTheyApproveHint,
        { Address.Answer: not null } => phrases.AnswerAnew,
        { Question.Kind: QuestionKind.Choice } => phrases.ChooseOption,
        { Question.Repeats: true, IsExtra: false, Address: { Answer: null, Before: null } } when !HasFilledAnotherList(slot, walk) => phrases.OneAMessage(slot.Question.Name.In(phrases.Language)),
        _ => null,
    };

    /// <summary>Whoever has filled one list knows how lists are filled.</summary>
    private static bool HasFilledAnotherList(Slot slot, Walk walk) =>
        walk.Slots.Any(other => other is { Question.Repeats: true, Address.Answer: not null } && other.Address.Field != slot.Address.Field);

    private static IEnumerable<CardButton> Buttons(Slot slot, Walk walk, Receipt? receipt, Phrases phrases)
    {
        var address = slot.Address;
        switch (slot.Address.Part)
        {
            case SlotPart.Speaker:
                yield return new CardButton(phrases.ButtonAnonymous, new Choose(address, Choose.Anonymous)) { IsPrimary = true };
                yield return new CardButton(phrases.ButtonLater, new Skip(address));
                break;
            case SlotPart.Approval:
                yield return new CardButton(phrases.ButtonYes, new Choose(address, Choose.Yes)) { IsPrimary = true };
                yield return new CardButton(phrases.ButtonNo, new Choose(address, Choose.No));
                yield return new CardButton(phrases.ButtonLater, new Skip(address));
                break;
            default:
                foreach (var option in slot.Question.Options)
                {
                    yield return new CardButton(ButtonTitle.Of(option.Label.In(phrases.Language)), new Choose(address, option.Id));
                }

                if (CanBeDone(slot))
                {
                    yield return new CardButton(phrases.ButtonDone, new Done(address)) { IsPrimary = true };
                }
                else
                {
                    yield return new CardButton(slot.Address is { Answer: null, Before: null } ? phrases.ButtonSkip : phrases.ButtonLeave, new Skip(address));
                }

                if (JustFilled(slot, walk) is { } full)
                {
                    yield return new CardButton(ButtonTitle.Of(phrases.ButtonMore(full.Question.Name.In(phrases.Language))), new More(address));
                }

                break;
        }

        // What was just saved has its own buttons to undo and to change it; what lies further back is said.
        if (receipt is not { Buttons.Count: > 0 } && walk.Before(slot) is not null)
        {
            yield return new CardButton(phrases.ButtonBack, new Back(address));
        }

        if (slot is { Address.Part: SlotPart.Words, Question.Kind: not QuestionKind.Choice })
        {
            yield return new CardButton(phrases.ButtonForm, new OpenForm(AnswerReference.At(address)));
        }
    }

    private static bool CanBeDone(Slot slot) =>
        slot.Address is { Answer: null, Before: null } && ((slot.Question.Repeats && slot.Place > 1) || slot is { OpensRepetition: true, Repetition: > 1 });

    /// <summary>The list right before this question, if the form has no room left in it: whoever has one more can say so here.</summary>
    private static Slot? JustFilled(Slot slot, Walk walk) =>
        walk.Before(slot) is { Question.Repeats: true, Address.Answer: not null } before && before.Place >= before.Question.Limit && before.Address.Field != slot.Address.Field ? before : null;
}
