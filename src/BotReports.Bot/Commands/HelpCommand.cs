using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>What one can say here.</summary>
public sealed class HelpCommand(EventRoles roles) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["help", "commands", "aide", "ayuda"];

    public bool WorksInChannels => true;

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        var phrases = turn.Phrases;
        if (!turn.IsPersonal)
        {
            return dialog.SayAsync(phrases.ChannelHelp, cancellationToken);
        }

        return dialog.ShowAsync(
            new Card(phrases.Help)
            {
                Body =
                [
                    new CardFacts([.. phrases.HelpLines.Select(line => new CardFact(line.Word, line.Does))]),
                    new CardText(phrases.HelpEscape, CardTextStyle.Subtle),
                    .. roles.MayAskForMessages(turn.Sender) ? [new CardText(phrases.ChairHelp)] : Array.Empty<CardElement>(),
                ],
                Buttons = turn.Report is null ? [new CardButton(phrases.ButtonReport, "start") { IsPrimary = true }] : [new CardButton(phrases.ButtonContinue, "continue") { IsPrimary = true }],
                Language = phrases.Language,
            },
            cancellationToken);
    }
}
