using System.Globalization;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Takes what the breakout groups said into the session's report, item by item.</summary>
internal sealed class AssignmentHandler(Conference conference, Breakouts breakouts) : IHandler<ShowAssignments>, IHandler<Assign>
{
    public async Task<Decision> HandleAsync(ShowAssignments action, TurnView turn, CancellationToken cancellationToken) =>
        Refusal(turn) ?? Show(turn.Report!, await breakouts.OfAsync(turn.Reports, turn.Report!.Id.Session, cancellationToken), receipt: null, turn.Phrases);

    public async Task<Decision> HandleAsync(Assign action, TurnView turn, CancellationToken cancellationToken)
    {
        if (Refusal(turn) is { } refusal)
        {
            return refusal;
        }

        var groups = await breakouts.OfAsync(turn.Reports, turn.Report!.Id.Session, cancellationToken);
        var (report, receipt) = Assign(action, turn, groups);
        return Show(report, groups, receipt, turn.Phrases) with { Changed = [report] };
    }

    private static Decision? Refusal(TurnView turn) => turn.Report switch
    {
        null => Decision.Say(turn.Phrases.NotInAReport),
        { Group: { } own } => Decision.Say(turn.Phrases.OnlyTheSessionAssigns(own)),
        _ => null,
    };

    /// <summary>The next item that has no place yet; the groups when all of them have one.</summary>
    private Decision Show(Report report, IReadOnlyList<Breakout> groups, Receipt? receipt, Phrases phrases)
    {
        var left = groups.SelectMany(group => breakouts.Unassigned(report, group)).ToList();
        return Decision.Show(left.Count > 0
            ? AssignCard.Of(left[0], left.Count, report, receipt, phrases)
            : GroupsCard.Of(report, groups, left, conference, phrases) with { Notice = Closing(receipt, phrases) });
    }

    private static CardText Closing(Receipt? receipt, Phrases phrases) => receipt switch
    {
        null => new CardText(phrases.AllAssigned),
        { Style: CardTextStyle.Attention } => new CardText(receipt.Text, receipt.Style),
        _ => new CardText($"{receipt.Text}\n{phrases.AllAssigned}", receipt.Style),
    };

    /// <summary>The session's report after the assignment, and what to say about it. Where it cannot be made, the report is the same.</summary>
    private (Report Report, Receipt Receipt) Assign(Assign action, TurnView turn, IReadOnlyList<Breakout> groups)
    {
        var (report, phrases) = (turn.Report!, turn.Phrases);
        (Report, Receipt) Refuse(string why) => (report, new Receipt(why, CardTextStyle.Attention));

        var key = GroupName.TryParse(action.Group, out var name) ? name.Key : null;
        if (groups.FirstOrDefault(group => group.Name.Key == key) is not { Report: { } breakout } found)
        {
            return Refuse(phrases.NoSuchGroup(report.Id.Session.Value, action.Group));
        }

        if (Find(breakout, action.Item) is not { } item)
        {
            return Refuse(phrases.NoSuchItemIn(found.Name.Value, NameOf(action.Item, breakout, phrases)));
        }

        if (report.Holds(item))
        {
            return Refuse(phrases.AssignedAlready(item.Slot.Number, found.Name.Value));
        }

        var place = PlaceOf(item, action.Place, report);
        if (place is null && action.Place is { } nowhere)
        {
            return Refuse(phrases.NoSuchPlace(nowhere, item.Question.Title.In(phrases.Language)));
        }

        return action.LeavesOut
            ? (report.LeaveOut(item, turn.Delivery), new Receipt(phrases.ItemLeftOut(item.Slot.Number, item.Origin.Name, turn.Time)))
            : Assigned(report.Assign(item, place, turn.Delivery), item, turn);
    }

    private static (Report Report, Receipt Receipt) Assigned(Report report, BreakoutItem item, TurnView turn)
    {
        var answers = report[item.Address.Field].Answers;
        var place = answers.TakeWhile(answer => !answer.Origins.Any(origin => origin.Means(item))).Count() + 1;
        return (report, new Receipt(turn.Phrases.Assigned(item.Slot.Number, item.Origin.Name, item.NumberAt(place), turn.Time, isOverfull: answers.Length > item.Question.Limit)));
    }

    /// <summary>A button knows the item by its address; the numbers in a group's report may have changed since it was shown.</summary>
    private BreakoutItem? Find(Report group, AnswerReference reference)
    {
        var walk = conference.Walk(group);
        return reference.Slot is { } address ? BreakoutItem.Of(group, walk).FirstOrDefault(item => item.Address == address)
            : reference.FindIn(walk) is { } slot ? BreakoutItem.At(group, slot)
            : null;
    }

    /// <summary>What to call an item that is not there: what the sender called it, or for a button its question.</summary>
    private string NameOf(AnswerReference reference, Report group, Phrases phrases) =>
        reference.Name
        ?? conference.TemplateOf(group).Sections.SelectMany(section => section.Questions)
            .FirstOrDefault(question => question.Id == (reference.Slot!.Field.Group ?? reference.Slot.Field.Question))?.Name.In(phrases.Language)
        ?? reference.Slot!.ToString();

    private static int? PlaceOf(BreakoutItem item, string? wanted, Report report) =>
        Enumerable.Range(1, Math.Max(item.Question.Limit ?? 0, report[item.Address.Field].Answers.Length + 1))
            .Where(place => wanted == item.NumberAt(place) || wanted == place.ToString(CultureInfo.InvariantCulture))
            .Select(place => (int?)place)
            .FirstOrDefault();
}
