using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Audits;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Commands;

/// <summary><c>/priorities</c>, <c>/priorities 4</c>, <c>/priorities 4.1</c>: the priority messages, for chairs and organizers only, as an ephemeral reply.</summary>
internal sealed class PrioritiesSlashCommand(SlackInteractions interactions, Conference conference, IReportStore reports, EventRoles roles, AuditLog audit, TimeProvider time) : ISlashCommand
{
    public string Name => SlackCommands.Priorities;

    public async Task<JsonObject?> RunAsync(SlackInteraction interaction, SlashCommand said, CancellationToken cancellationToken)
    {
        var phrases = interaction.Phrases;
        var number = said.Text.Trim();
        if (!roles.MayAskForMessages(interaction.Person))
        {
            return EphemeralReply.Text(phrases.ForChairsOnly);
        }

        SessionNumber? session = null;
        if (number.Length > 0 && !SessionNumber.TryParse(number, out session))
        {
            return EphemeralReply.Text(phrases.NoSuchSession(number));
        }

        var card = PriorityMessages.Card(conference, await reports.ListAsync(cancellationToken), new ShowPriorityMessages(session), phrases);
        if (BlockKitRenderer.Render(card) is [var only])
        {
            // What is answered in the user's chat is noted there.
            await audit.NoteAsync(new AuditEntry(time.GetUtcNow(), interaction.Person.Id, interaction.Person.Name, AuditedAct.ReadPriorityMessages, session?.Value), interaction.Trigger, cancellationToken);
            return EphemeralReply.Message(only);
        }

        // Too long for one ephemeral message, so the bot answers in the user's chat.
        await interactions.TakeAsync(interaction, new SlackInput(interaction.Trigger, $"priority messages {number}".TrimEnd()), cancellationToken);
        return said.IsPersonal ? null : EphemeralReply.Text(phrases.WrittenInChat);
    }
}
