using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>What one can say here: first what the open question takes, then everything else.</summary>
public sealed class HelpCommand(EventRoles roles, Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["help", "commands", "aide", "ayuda", "commandes", "comandos"];

    public bool WorksInChannels => true;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        var phrases = turn.Phrases;
        if (!turn.IsPersonal)
        {
            return await dialog.SayAsync(phrases.ChannelHelp, cancellationToken);
        }

        var here = await HereAsync(dialog, turn, cancellationToken);
        var elsewhere = phrases.HelpLines.Except(here.Lines);
        return await dialog.ShowAsync(
            new Card(phrases.Help)
            {
                Body =
                [
                    .. here.IsEmpty ? Array.Empty<CardElement>() : [new CardHeading(phrases.HelpHere)],
                    .. here.Hint is { } hint ? [new CardText(hint)] : Array.Empty<CardElement>(),
                    .. here.Lines.Count > 0 ? [Facts(here.Lines)] : Array.Empty<CardElement>(),
                    .. here.IsEmpty ? Array.Empty<CardElement>() : [new CardHeading(phrases.HelpAnywhere)],
                    Facts(elsewhere),
                    new CardText(phrases.HelpEscape, CardTextStyle.Subtle),
                    .. roles.MayAskForMessages(turn.Sender) ? [new CardText(phrases.ChairHelp)] : Array.Empty<CardElement>(),
                    .. roles.IsOrganizer(turn.Sender) ? [new CardText(phrases.OrganizerHelp)] : Array.Empty<CardElement>(),
                ],
                Buttons = turn.Report is null ? [new CardButton(phrases.ButtonReport, "start") { IsPrimary = true }] : [new CardButton(phrases.ButtonContinue, "continue") { IsPrimary = true }],
                Language = phrases.Language,
            },
            cancellationToken);
    }

    private async Task<(string? Hint, IReadOnlyList<HelpLine> Lines, bool IsEmpty)> HereAsync(DialogContext dialog, Turn turn, CancellationToken cancellationToken)
    {
        var phrases = turn.Phrases;
        bool IsOpen(string name) => dialog.Stack.Exists(instance => instance.Id == name);
        (string?, IReadOnlyList<HelpLine>, bool) Here(string? hint, params string[] commands) =>
            (hint, [.. phrases.HelpLines.Where(line => commands.Contains(line.Command))], hint is null && commands.Length == 0);

        if (IsOpen(SubmitDialog.Name) || IsOpen(RestartDialog.Name))
        {
            return Here(phrases.YesOrNo);
        }

        if (IsOpen(PauseDialog.Name))
        {
            return Here(null, "continue", "notes");
        }

        if (IsOpen(GatherDialog.Name))
        {
            return Here(null, "done");
        }

        if (turn.Report is not { } report || !IsOpen(ReportDialog.Name) || turn.QuestionIn(conference.Walk(report)) is not { } slot)
        {
            return Here(null);
        }

        return slot switch
        {
            { Address.Part: SlotPart.Speaker } => Here(phrases.WhoSaidItHint, "skip"),
            { Address.Part: SlotPart.Approval } => Here(phrases.DidTheyApproveHint, "skip"),
            { Question.Repeats: true } or { OpensRepetition: true } => Here(null, "done", "more", "skip", "why"),
            _ => Here(null, "skip", "back", "why"),
        };
    }

    private static CardFacts Facts(IEnumerable<HelpLine> lines) => new([.. lines.Select(line => new CardFact(line.Word, line.Does))]);
}
