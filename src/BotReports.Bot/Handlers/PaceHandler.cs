using BotReports.Actions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>How a rapporteur goes through the form: on, to where one stands, to the priorities first, or with time for a long answer.</summary>
internal sealed class PaceHandler(EventRoles roles) : IHandler<Continue>, IHandler<Why>, IHandler<WhatNow>, IHandler<Flash>, IHandler<LongAnswer>
{
    public Task<Decision> HandleAsync(Continue action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Report is null ? Decision.Say(turn.Phrases.NotInAReport) : Decision.AskNext());

    public Task<Decision> HandleAsync(Why action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(Why(turn));

    public Task<Decision> HandleAsync(WhatNow action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(WhatNow(turn));

    public Task<Decision> HandleAsync(Flash action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(Flash(turn));

    public Task<Decision> HandleAsync(LongAnswer action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(Long(turn));

    /// <summary>The form's own explanation of the question that is open.</summary>
    private static Decision Why(TurnView turn)
    {
        if (turn.Report is null)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        if (turn.Question is not { } slot)
        {
            return Decision.Say(turn.Phrases.NothingAsked);
        }

        var help = slot.Question.Help ?? slot.Group?.Help ?? slot.Section.Help;
        return Decision.Say(help?.In(turn.Phrases.Language) ?? turn.Phrases.NoFurtherExplanation);
    }

    /// <summary>Says where one stands, and asks the open question again.</summary>
    private Decision WhatNow(TurnView turn)
    {
        if (turn.Report is null)
        {
            return Welcome.Decide(turn, roles);
        }

        var slots = turn.Walk.Slots.Where(slot => slot.Address.Part is SlotPart.Words).ToLookup(slot => slot.Status);
        var line = turn.Phrases.StatusLine(slots[SlotStatus.Answered].Count(), slots[SlotStatus.Skipped].Count(), slots[SlotStatus.Open].Count());
        return Decision.Ask(turn.Question?.Address, new Receipt(line, CardTextStyle.Subtle));
    }

    /// <summary>Asks for the priority messages at once, which the chair may need before the report is done; the rest comes after.</summary>
    private static Decision Flash(TurnView turn) => turn.Report is null ? Decision.Say(turn.Phrases.NotInAReport) : new Decision
    {
        Receipt = new Receipt(turn.Walk.NextPriority is null ? turn.Phrases.NoPriorityOpen : turn.Phrases.PrioritiesFirst, CardTextStyle.Default),
        Next = new NextStep.Begin(DialogIds.Report, DialogOptions.PrioritiesFirst),
    };

    /// <summary>Takes the answer to the open question in several messages.</summary>
    private static Decision Long(TurnView turn) =>
        turn.Report is null ? Decision.Say(turn.Phrases.NotInAReport)
        : turn.Question is { Address.Part: SlotPart.Words, Question.Kind: not QuestionKind.Choice } slot ? new Decision { Next = new NextStep.Begin(DialogIds.Gather, slot.Address.ToString()) }
        : Decision.Refuse(turn.Phrases.NothingToAddTo);
}
