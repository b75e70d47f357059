using System.Globalization;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>What to do with an answer beyond the form's limit: the one that the pressed button names, else the latest. It is stored already, whatever is said.</summary>
public abstract class ExtraCommand(Conference conference) : ICommand
{
    public abstract IReadOnlyList<string> Words { get; }

    public virtual bool Takes(string argument) => int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var walk = conference.Walk(report);
        var extra = SlotAddress.TryParse(turn.Utterance.Slot, out var pressed) ? walk.Find(pressed) : walk.LatestExtra();
        turn.Receipt = extra is not { IsExtra: true, Address.Answer: not null }
            ? new Receipt(turn.Phrases.NothingExtra, CardTextStyle.Attention)
            : await RunAsync(turn, walk, extra, argument, cancellationToken);
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }

    /// <summary>Puts the extra answer's words into the answer at a place, in the way given.</summary>
    protected async Task<Receipt> AbsorbAsync(
        Turn turn, Walk walk, Slot extra, string argument, Func<Report, Answer, Answer, Report> absorb, Func<string, string, string> say, CancellationToken cancellationToken)
    {
        var place = int.Parse(argument, CultureInfo.InvariantCulture);
        var target = walk.Slots.FirstOrDefault(slot => slot.Address.Field == extra.Address.Field && slot.Place == place && slot.Address is { Answer: not null, Part: SlotPart.Words });
        if (target is null || target.IsExtra)
        {
            return new Receipt(turn.Phrases.NoSuchItem(extra.Question.Name.In(turn.Phrases.Language), place), CardTextStyle.Attention);
        }

        turn.Report = await turn.Reports.ChangeAsync(
            turn.Report!.Id,
            report => report![extra.Address.Field] is var field && field.Find(extra.Address.Answer!.Value) is { } from && field.Find(target.Address.Answer!.Value) is { } to
                ? absorb(report, from, to)
                : report,
            cancellationToken);
        return new Receipt(say(turn.Phrases.Label(target), conference.TimeOf(turn.Delivery.At)));
    }

    protected abstract Task<Receipt> RunAsync(Turn turn, Walk walk, Slot extra, string argument, CancellationToken cancellationToken);
}
