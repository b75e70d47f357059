using System.Globalization;
using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>
/// Takes what a breakout group said into the session's report: <c>assign asia 2.1 to 2.3</c>, <c>assign asia 1.2 as extra</c>,
/// <c>assign asia 1.2 out</c>; alone it goes through everything that has no place yet.
/// </summary>
public sealed class AssignCommand(Conference conference, Breakouts breakouts) : ICommand
{
    private readonly SlotNames _names = new(conference.Template);

    public IReadOnlyList<string> Words { get; } = ["assign", "attribuer", "asignar"];

    public bool Takes(string argument) => argument.Length == 0 || Assignment.TryParse(argument, _names, out _);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        if (report.Group is { } own)
        {
            return await dialog.SayAsync(turn.Phrases.OnlyTheSessionAssigns(own), cancellationToken);
        }

        var groups = await breakouts.OfAsync(turn, report.Id.Session, cancellationToken);
        if (Assignment.TryParse(argument, _names, out var wanted))
        {
            turn.Receipt = await AssignAsync(turn, groups, wanted, cancellationToken);
        }

        var left = groups.SelectMany(group => breakouts.Unassigned(turn.Report, group)).ToList();
        return await dialog.ShowAllAsync(
            left.Count > 0
                ? AssignCard.Of(left[0], left.Count, turn.Report, turn.Receipt, turn.Phrases)
                : GroupsCard.Of(turn.Report, groups, left, conference, turn.Phrases) with { Notice = Closing(turn.Receipt, turn.Phrases) },
            cancellationToken);
    }

    private static CardText Closing(Receipt? receipt, Phrases phrases) => receipt switch
    {
        null => new CardText(phrases.AllAssigned),
        { Style: CardTextStyle.Attention } => new CardText(receipt.Text, receipt.Style),
        _ => new CardText($"{receipt.Text}\n{phrases.AllAssigned}", receipt.Style),
    };

    private async Task<Receipt> AssignAsync(Turn turn, IReadOnlyList<Breakout> groups, Assignment wanted, CancellationToken cancellationToken)
    {
        var (report, phrases) = (turn.Report!, turn.Phrases);
        var name = GroupName.TryParse(wanted.Group, out var parsed) ? parsed.Key : null;
        if (groups.FirstOrDefault(group => group.Name.Key == name) is not { Report: { } breakout } found)
        {
            return Refuse(phrases.NoSuchGroup(report.Id.Session.Value, wanted.Group));
        }

        if (Find(breakout, wanted, turn.Utterance.Slot) is not { } item)
        {
            return Refuse(phrases.NoSuchItemIn(found.Name.Value, wanted.Item));
        }

        if (report.Holds(item))
        {
            return Refuse(phrases.AssignedAlready(item.Slot.Number, found.Name.Value));
        }

        var place = PlaceOf(item, wanted, report);
        if (place is null && wanted.Place is { } nowhere)
        {
            return Refuse(phrases.NoSuchPlace(nowhere, item.Question.Title.In(phrases.Language)));
        }

        turn.Report = await turn.Reports.ChangeAsync(
            report.Id, current => wanted.LeavesOut ? current!.LeaveOut(item, turn.Delivery) : current!.Assign(item, place, turn.Delivery), cancellationToken);
        return new Receipt(Say(item, wanted, turn));
    }

    /// <summary>A pressed button knows the item by its id; the numbers in a group's report may have changed since it was shown.</summary>
    private BreakoutItem? Find(Report group, Assignment wanted, string? pressed)
    {
        var walk = conference.Walk(group);
        return SlotAddress.TryParse(pressed, out var address) ? BreakoutItem.Of(group, walk).FirstOrDefault(item => item.Address == address)
            : SlotNames.Find(walk, wanted.Item) is { } slot ? BreakoutItem.At(group, slot)
            : null;
    }

    private static int? PlaceOf(BreakoutItem item, Assignment wanted, Report report) =>
        Enumerable.Range(1, Math.Max(item.Question.Limit, report[item.Address.Field].Answers.Length + 1))
            .Where(place => wanted.Place == item.NumberAt(place) || wanted.Place == place.ToString(CultureInfo.InvariantCulture))
            .Select(place => (int?)place)
            .FirstOrDefault();

    private string Say(BreakoutItem item, Assignment wanted, Turn turn)
    {
        var (phrases, time) = (turn.Phrases, conference.TimeOf(turn.Delivery.At));
        var answers = turn.Report![item.Address.Field].Answers;
        return wanted.LeavesOut
            ? phrases.ItemLeftOut(item.Slot.Number, item.Origin.Name, time)
            : phrases.Assigned(
                item.Slot.Number,
                item.Origin.Name,
                item.NumberAt(answers.TakeWhile(answer => !answer.Origins.Any(origin => origin.Means(item))).Count() + 1),
                time,
                isOverfull: answers.Length > item.Question.Limit);
    }

    private static Receipt Refuse(string why) => new(why, CardTextStyle.Attention);
}
