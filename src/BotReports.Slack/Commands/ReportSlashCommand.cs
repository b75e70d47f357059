using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Bot.Understanding;
using BotReports.Bot.Understanding.Talk;
using BotReports.Slack.Views;

namespace BotReports.Slack.Commands;

/// <summary>
/// <c>/report</c> with any command of a rapporteur. It may be given in any channel. The bot answers in the
/// rapporteur's own chat or in a modal, because an unfinished report is private.
/// </summary>
internal sealed class ReportSlashCommand(SlackInteractions interactions, FormModal form, TemplateUnderstanding understanding) : ISlashCommand
{
    public string Name => SlackCommands.Report;

    public async Task<JsonObject?> RunAsync(SlackInteraction interaction, SlashCommand said, CancellationToken cancellationToken)
    {
        var words = said.Text.Trim() is { Length: > 0 } text ? text : "hello";
        switch (understanding.InterpreterOf(null).Understand(TypedWords.Of(words)))
        {
            case not Understood.Act:
                return EphemeralReply.Text(interaction.Phrases.HowToReport);
            case Understood.Act { Action: OpenForm { Around: var around } }:
                await form.OpenAsync(interaction, around, message: null, cancellationToken);
                return null;
            default:
                await interactions.TakeAsync(interaction, new SlackInput(interaction.Trigger, words), cancellationToken);
                return said.IsPersonal ? null : EphemeralReply.Text(interaction.Phrases.WrittenInChat);
        }
    }
}
