using System.Text.Json.Nodes;
using BotReports.Bot.Commands;
using BotReports.Bot.Turns;
using BotReports.Reports;
using BotReports.Slack.Views;

namespace BotReports.Slack.Commands;

/// <summary>
/// <c>/report</c> with any command of a rapporteur. It may be given in any channel. The bot answers in the
/// rapporteur's own chat or in a modal, because an unfinished report is private.
/// </summary>
internal sealed class ReportSlashCommand(SlackInteractions interactions, FormModal form, CommandCatalog commands) : ISlashCommand
{
    public string Name => SlackCommands.Report;

    public async Task<JsonObject?> RunAsync(SlackInteraction interaction, SlashCommand said, CancellationToken cancellationToken)
    {
        var words = said.Text.Trim() is { Length: > 0 } text ? text : "hello";
        switch (commands.Recognize(new Utterance(words)))
        {
            case null:
                return EphemeralReply.Text(interaction.Phrases.HowToReport);
            case (FormCommand, var conversation):
                await form.OpenAsync(interaction, walk => conversation.Length == 0 ? null : SlotNames.Find(walk, conversation), message: null, cancellationToken);
                return null;
            default:
                await interactions.TakeAsync(interaction, new SlackInput(interaction.Trigger, words), cancellationToken);
                return said.IsPersonal ? null : EphemeralReply.Text(interaction.Phrases.WrittenInChat);
        }
    }
}
