using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Cards;

/// <summary>A question as a rapporteur sees it: what was just saved, where one stands, what is wanted, what one can do now.</summary>
public static class QuestionCard
{
    public static Card Of(Slot slot, Walk walk, Receipt? receipt, Phrases phrases)
    {
        var language = phrases.Language;
        return new Card(Ask(slot, walk, phrases))
        {
            Notice = receipt is null ? null : new CardText(receipt.Text, receipt.Style),
            Eyebrow = phrases.Position(slot, walk.Template.Sections.Count, isNewSection: walk.Before(slot)?.Section != slot.Section),
            Body = [.. Body(slot, walk, phrases)],
            Buttons = [.. receipt?.Buttons ?? [], .. Buttons(slot, walk, phrases)],
            Language = language,
        };
    }

    private static string Ask(Slot slot, Walk walk, Phrases phrases) => slot.Address.Part switch
    {
        SlotPart.Speaker => phrases.WhoSaidIt,
        SlotPart.Approval => phrases.DidTheyApprove(walk.AnswerIn(slot)!.Attribution!.Speaker!),
        _ => slot.Question.Ask.In(phrases.Language),
    };

    private static IEnumerable<CardElement> Body(Slot slot, Walk walk, Phrases phrases)
    {
        if (walk.AnswerIn(slot) is { } answer)
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

        yield return new CardText(Hint(slot, phrases), CardTextStyle.Subtle);
    }

    private static string Hint(Slot slot, Phrases phrases) => slot switch
    {
        { Address.Part: SlotPart.Speaker } => phrases.WhoSaidItHint,
        { Address.Part: SlotPart.Approval } => phrases.DidTheyApproveHint,
        { Address.Answer: not null } => phrases.AnswerAnew,
        { Question.Kind: QuestionKind.Choice } => phrases.ChooseOption,
        { Question.Repeats: true, IsExtra: false, Address: { Answer: null, Before: null } } => phrases.OneAMessage(slot.Question.Name.In(phrases.Language), slot.Question.Limit - slot.Place + 1),
        { Question.Required: false, OpensRepetition: false } => $"{phrases.AnswerFreely} {phrases.Optional}",
        _ => phrases.AnswerFreely,
    };

    private static IEnumerable<CardButton> Buttons(Slot slot, Walk walk, Phrases phrases)
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
                    yield return new CardButton(Cut(option.Label.In(phrases.Language)), new Choose(address, option.Id));
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
                    yield return new CardButton(Cut(phrases.ButtonMore(full.Question.Name.In(phrases.Language))), new More(address));
                }

                break;
        }

        if (walk.Before(slot) is not null)
        {
            yield return new CardButton(phrases.ButtonBack, new Back(address));
        }

        yield return new CardButton(phrases.ButtonStatus, new ShowStatus());
    }

    private static bool CanBeDone(Slot slot) =>
        slot.Address is { Answer: null, Before: null } && ((slot.Question.Repeats && slot.Place > 1) || slot is { OpensRepetition: true, Repetition: > 1 });

    /// <summary>The list right before this question, if the form has no room left in it: whoever has one more can say so here.</summary>
    private static Slot? JustFilled(Slot slot, Walk walk) =>
        walk.Before(slot) is { Question.Repeats: true, Address.Answer: not null } before && before.Place >= before.Question.Limit && before.Address.Field != slot.Address.Field ? before : null;

    private static string Cut(string title) => title.Length <= 40 ? title : $"{title[..39]}…";
}
