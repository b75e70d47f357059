using BotReports.Actions;
using BotReports.Attachments;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Shows the pictures and voice notes of the sender's report, and takes them out. Undo puts them back.</summary>
internal sealed class AttachmentHandler : IHandler<ShowAttachments>, IHandler<RemoveAttachment>
{
    public Task<Decision> HandleAsync(ShowAttachments action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(turn.Report is { } report
        ? Show(report, turn)
        : Decision.Say(turn.Phrases.NotInAReport));

    public Task<Decision> HandleAsync(RemoveAttachment action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(turn.Report is { } report
        ? Remove(action.Id, report, turn)
        : Decision.Say(turn.Phrases.NotInAReport));

    private static Decision Show(Report report, TurnView turn)
    {
        var placed = PlacedAttachment.AllIn(report, turn.Walk);
        return placed.Count == 0
            ? Decision.Say(turn.Phrases.NoAttachments)
            : Decision.Show(new Card(turn.Phrases.Attachments)
            {
                Body = [.. placed.Select(attachment => new CardLink(attachment.TitleIn(turn.Phrases), turn.Conference.AddressOf(report, attachment.Attachment)))],
                Buttons =
                [
                    .. placed.Select(attachment => new CardButton(ButtonTitle.Of(turn.Phrases.ButtonRemove($"{attachment.PlaceIn(turn.Phrases)}: {attachment.Attachment.Name}")), new RemoveAttachment(attachment.Attachment.Id))),
                    new CardButton(turn.Phrases.ButtonContinue, new Continue()),
                ],
                Language = turn.Phrases.Language,
            });
    }

    private static Decision Remove(string id, Report report, TurnView turn)
    {
        if (report.Attachments().FirstOrDefault(kept => kept.Attachment.Id == id) is not { } found)
        {
            return Decision.Say(turn.Phrases.OlderButton);
        }

        return Decision.Show(new Card(turn.Phrases.AttachmentRemoved(found.Attachment.Name, turn.Time))
        {
            Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))],
            Language = turn.Phrases.Language,
        }) with
        { Changed = [report.Detach(id, turn.Delivery)] };
    }
}
