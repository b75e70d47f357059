using BotReports.Actions;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>What words are that were said while a question is open. Closed: these are all there are.</summary>
public abstract record Judgement
{
    private Judgement()
    {
    }

    /// <summary>An answer to the question: to be stored unasked.</summary>
    public sealed record Answer : Judgement;

    /// <summary>Perhaps no answer: ask once, keep the words, and store them on a yes.</summary>
    public sealed record Doubtful : Judgement;

    /// <summary>An action that the bot knows, in other words than its own.</summary>
    public sealed record Act(BotAction Action) : Judgement;

    /// <summary>A yes or a no with nothing beside it, to a question that wants more.</summary>
    public sealed record YesOrNo(bool IsYes) : Judgement;

    /// <summary>A link with nothing beside it: the answer, or a note?</summary>
    public sealed record BareLink : Judgement;

    /// <summary>"Idem", "see previous": offer a reference to the answer before.</summary>
    public sealed record AnotherLikePrevious : Judgement;

    /// <summary>"Ok", a thumb: there is nothing to store, and little to say.</summary>
    public sealed record Acknowledgement : Judgement;

    /// <summary>They do not know: offer to skip, and what the form says about the question.</summary>
    public sealed record DontKnow : Judgement;

    /// <summary>They are done, with this list or with the report: ask which.</summary>
    public sealed record DoneOrSubmit : Judgement;

    /// <summary>How many questions are there, how many minutes?</summary>
    public sealed record HowLong : Judgement;

    /// <summary>Is it stored?</summary>
    public sealed record IsItSaved : Judgement;

    /// <summary>They want to see what they said.</summary>
    /// <param name="Target">What of it; <see cref="TalkTarget.None"/> for all.</param>
    public sealed record WhatDidISay(TalkTarget Target) : Judgement;

    /// <summary>They want to change an answer.</summary>
    /// <param name="Target">Which one; <see cref="TalkTarget.None"/> where they did not say.</param>
    public sealed record Change(TalkTarget Target) : Judgement;

    /// <summary>What they said last belongs elsewhere.</summary>
    /// <param name="From">Where it was put, <see cref="TalkTarget.None"/> where they did not say.</param>
    /// <param name="To">Where it belongs.</param>
    public sealed record WrongPlace(TalkTarget From, TalkTarget To) : Judgement;
}
