using BotReports.Actions;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>What each list of talk is: one line for each, whatever the language, the surest first.</summary>
internal static class TalkRules
{
    public static readonly IReadOnlyList<TalkRule> All =
    [
        new("wrong-session", (_, _) => new Judgement.Act(new ChooseSession())) { Command = "sessions" },
        new("wrong-place", (_, targets) => Misplaced(targets)),
        new("wrong-place-reversed", (_, targets) => Misplaced([.. targets.Reverse()])),
        new("what-did-i-say", (_, targets) => new Judgement.WhatDidISay(First(targets))),
        new("change", (_, targets) => new Judgement.Change(First(targets))),
        new("remove", (_, targets) => First(targets).Name is { } name ? new Judgement.Act(new Delete(AnswerReference.Named(name))) : new Judgement.Doubtful()),
        new("saved", (_, _) => new Judgement.IsItSaved()) { MayBeSpeech = true },
        new("who", (_, _) => new Judgement.Act(new ShowRapporteurs())) { Command = "who", MayBeSpeech = true },
        new("how-long", (_, _) => new Judgement.HowLong()) { MayBeSpeech = true },
        new("like-previous", (_, _) => new Judgement.AnotherLikePrevious()),
        new("dont-know", (_, _) => new Judgement.DontKnow()),
        new("explain", (_, _) => new Judgement.Act(new Why())) { Command = "why", MayBeSpeech = true },
        new("none", (question, _) => question.Answers > 0 ? new Judgement.Act(new Done()) : new Judgement.Act(new Skip())),
        new("skip", (_, _) => new Judgement.Act(new Skip())) { Command = "skip" },
        new("back", (_, _) => new Judgement.Act(new Back())) { Command = "back" },
        new("finished", (_, _) => new Judgement.DoneOrSubmit()),
        new("no-more", (_, _) => new Judgement.Act(new Done())) { Command = "done" },
        new("acknowledgement", (_, _) => new Judgement.Acknowledgement()) { Command = "thanks", MayBeSpeech = true },
        new("aside", (_, _) => new Judgement.Doubtful()) { MayBeSpeech = true, WordsForWorldly = 5 },
        new("remark", (question, _) => question.TakesRemarks ? null : new Judgement.Doubtful()) { WordsForWorldly = 3 },
    ];

    private static TalkTarget First(IReadOnlyList<TalkTarget> targets) => targets.FirstOrDefault(target => target.IsOne) ?? (targets.Count > 0 ? targets[0] : TalkTarget.None);

    /// <summary>Named are where it belongs, and where it was put: "an action, not an indicator". "The last one" is no place.</summary>
    private static Judgement.WrongPlace? Misplaced(IReadOnlyList<TalkTarget> targets) => targets switch
    {
        [] => new(TalkTarget.None, TalkTarget.None),
        [{ IsLast: true, Item: null }] => null,
        [var to] => new(TalkTarget.None, to),
        [var to, var from, ..] => new(from, to),
    };
}
