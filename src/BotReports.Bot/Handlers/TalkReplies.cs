using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding.Talk;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>Answers what was said in passing while a question is open. The question stays open, and nothing is stored.</summary>
internal static class TalkReplies
{
    /// <param name="judgement">What the words are.</param>
    /// <param name="words">The words.</param>
    /// <param name="slot">The open question.</param>
    /// <param name="turn">What the turn knows.</param>
    /// <returns>Null where the words are an answer, or an action that its own handler decides about.</returns>
    public static Decision? Decide(Judgement judgement, string words, Slot slot, TurnView turn) => judgement switch
    {
        Judgement.Doubtful or Judgement.YesOrNo or Judgement.BareLink when slot.Question.Kind is not QuestionKind.Choice => Ask(words, slot, turn),
        Judgement.AnotherLikePrevious => Refer(words, slot, turn),
        Judgement.Acknowledgement => Decision.Say(turn.Phrases.QuestionStays),
        Judgement.DontKnow => Show(turn.Phrases.DontKnow, turn, new CardButton(turn.Phrases.ButtonSkip, new Skip(slot.Address)) { IsPrimary = true }, new CardButton(turn.Phrases.ButtonWhy, new Why())),
        Judgement.DoneOrSubmit => Show(turn.Phrases.DoneOrSubmit, turn, new CardButton(turn.Phrases.ButtonDone, new Done(slot.Address)) { IsPrimary = true }, new CardButton(turn.Phrases.ButtonSubmit, new Submit())),
        Judgement.HowLong => Decision.Say(ToGo(turn)),
        Judgement.IsItSaved => Decision.Say(Saved(turn)),
        Judgement.WhatDidISay { Target: var target } when target.FindIn(turn.Walk, slot.Address) is { } said => Show(said, turn),
        Judgement.WrongPlace { From: var from, To: var to } => Move(from, to, slot, turn),
        _ => null,
    };

    /// <summary>What somebody wants that the bot has an action for; null for everything else.</summary>
    public static BotAction? ActionOf(Judgement judgement, Slot slot, TurnView turn) => judgement switch
    {
        Judgement.Act { Action: var action } => action,
        Judgement.Change { Target: var target } => new Edit(target.FindIn(turn.Walk, slot.Address) is { } meant ? AnswerReference.At(meant.Address) : null),
        Judgement.WhatDidISay { Target: var target } when target.FindIn(turn.Walk, slot.Address) is null => new Preview(),
        _ => null,
    };

    /// <summary>Asks once whether the words are the answer. A yes can be typed too.</summary>
    private static Decision Ask(string words, Slot slot, TurnView turn)
    {
        var save = new GiveAnswer(words, slot.Address, IsLiteral: true);
        return Offer(
            new Card(turn.Phrases.IsItYourAnswer(turn.Phrases.Label(slot)))
            {
                Body = [new CardPanel([new CardText(words)])],
                Buttons = [new CardButton(turn.Phrases.ButtonSkip, new Skip(slot.Address)), new CardButton(turn.Phrases.ButtonAsNote, new TakeNote(words))],
            },
            turn.Phrases.ButtonSaveIt,
            save,
            turn);
    }

    /// <summary>Asks whether something shall be done. A yes or a no can be typed as well as pressed.</summary>
    private static Decision Offer(Card question, string yes, BotAction action, TurnView turn) => Decision.Show(question with
    {
        Buttons = [new CardButton(yes, action) { IsPrimary = true }, new CardButton(turn.Phrases.ButtonNo, new Continue()), .. question.Buttons],
        Language = turn.Phrases.Language,
    }) with
    { Conversation = turn.Conversation with { Confirmation = PendingConfirmations.Of(action, "") } };

    /// <summary>Offers to point to the answer before, which a summary shows with its words.</summary>
    private static Decision Refer(string words, Slot slot, TurnView turn)
    {
        if (turn.Walk.Slots.TakeWhile(other => other.Address != slot.Address).LastOrDefault(other => other is { Status: SlotStatus.Answered, Address.Part: SlotPart.Words } && NameOf(other, turn.Phrases) is not null) is not { } previous)
        {
            return Ask(words, slot, turn);
        }

        var refer = new GiveAnswer(turn.Phrases.See(NameOf(previous, turn.Phrases)!), slot.Address, IsLiteral: true);
        return Offer(new Card(turn.Phrases.SameAs(turn.Phrases.Label(previous), Excerpt.Of(turn.Walk.AnswerIn(previous)!.Text))), turn.Phrases.ButtonRefer, refer, turn);
    }

    /// <summary>The name by which another answer can point to this one; null for what has no number.</summary>
    private static string? NameOf(Slot slot, Phrases phrases) =>
        slot.Group is { Repeats: true } group ? $"{group.Name.In(phrases.Language)} {slot.Repetition}"
        : slot.Question.Kind is QuestionKind.List ? $"{slot.Question.Name.In(phrases.Language)} {slot.Place}"
        : null;

    /// <summary>Offers to take the answer that was meant, or the sender's latest, to where it belongs.</summary>
    private static Decision Move(TalkTarget from, TalkTarget to, Slot slot, TurnView turn)
    {
        var moved = (from.IsOne ? from.FindIn(turn.Walk, slot.Address) : null) ?? turn.Walk.LatestAnswerOf(turn.Sender.Id);
        var target = turn.Walk.Slots.Where(other => other.Address.Part is SlotPart.Words && Is(other, to)).OrderBy(other => other.Address.Field.Group == moved?.Address.Field.Group && other.Address.Field.Repetition == moved?.Address.Field.Repetition ? 0 : 1).FirstOrDefault();
        return moved is null || target is null || target.Address.Field == moved.Address.Field
            ? NamedAnswer.Decide(answer: null, "move", turn, action: null, (_, _) => Decision.Nothing)
            : Offer(
                new Card(turn.Phrases.MoveThere(turn.Phrases.Label(moved), target.Question.Title.In(turn.Phrases.Language))),
                turn.Phrases.ButtonYes,
                new MoveTo(AnswerReference.At(moved.Address), AnswerReference.At(new SlotAddress(target.Address.Field, null))),
                turn);
    }

    private static bool Is(Slot slot, TalkTarget target) => target.Item is { } item && slot.Question.Name.Wordings.Values.Any(name => Folding.Fold(name) == item);

    private static string ToGo(TurnView turn)
    {
        // A group that nobody has begun is all its questions.
        var open = turn.Walk.Slots.Where(slot => slot is { Status: SlotStatus.Open, Address.Part: SlotPart.Words })
            .Sum(slot => slot is { OpensRepetition: true, Repetition: 1, Address.Answer: null } ? slot.Group!.Questions.Count : 1);
        return turn.Phrases.ToGo(open, Effort.Minutes(open), turn.Walk.Missing.Count());
    }

    private static string Saved(TurnView turn)
    {
        var answers = turn.Walk.Slots.Where(slot => slot is { Status: SlotStatus.Answered, Address.Part: SlotPart.Words }).Select(slot => turn.Walk.AnswerIn(slot)!).ToList();
        return answers.Count == 0 ? turn.Phrases.NothingSavedYet : turn.Phrases.AllSaved(answers.Count, turn.Conference.TimeOf(answers.Max(answer => answer.Wording.At)));
    }

    private static Decision Show(Slot said, TurnView turn) => Decision.Show(new Card(turn.Phrases.YouSaid(turn.Phrases.Label(said)))
    {
        Body = [new CardPanel([new CardText(turn.Walk.AnswerIn(said)!.Text)])],
        Buttons = [new CardButton(turn.Phrases.ButtonEdit, new Edit(AnswerReference.At(said.Address))), new CardButton(turn.Phrases.ButtonContinue, new Continue())],
        Language = turn.Phrases.Language,
    });

    private static Decision Show(string title, TurnView turn, params CardButton[] buttons) => Decision.Show(new Card(title) { Buttons = buttons, Language = turn.Phrases.Language });
}
