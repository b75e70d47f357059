using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Audits;
using BotReports.Findings;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Commands;

/// <summary><c>/priorities</c>, <c>/priorities 4</c>, <c>/priorities 4.1</c>, <c>/priorities on women</c>: the priority messages, for chairs and organizers only, as an ephemeral reply where they are short.</summary>
internal sealed class PrioritiesSlashCommand(SlackInteractions interactions, Conference conference, IReportStore reports, EventRoles roles, FindingsDesk desk, AuditLog audit, TimeProvider time) : ISlashCommand
{
    public string Name => SlackCommands.Priorities;

    public async Task<JsonObject?> RunAsync(SlackInteraction interaction, SlashCommand said, CancellationToken cancellationToken)
    {
        var phrases = interaction.Phrases;
        var asked = said.Text.Trim();
        if (!roles.MayAskForMessages(interaction.Person))
        {
            return EphemeralReply.Text(phrases.ForChairsOnly);
        }

        SessionNumber? session = null;
        var isPlain = asked.Length == 0 || SessionNumber.TryParse(asked, out session);
        var question = new ShowFindings { Sessions = session is null ? [] : [session] };
        var card = isPlain ? FindingsCard.Of(desk.Ask(question, await reports.ListAsync(cancellationToken))!, conference, phrases) with { Buttons = [] } : null;
        if (card is not null && BlockKitRenderer.Render(card) is [var only])
        {
            // What is answered in the user's chat is noted there.
            await audit.NoteAsync(new AuditEntry(time.GetUtcNow(), interaction.Person.Id, interaction.Person.Name, AuditedAct.ReadPriorityMessages, session?.Value), interaction.Trigger, cancellationToken);
            return EphemeralReply.Message(only);
        }

        // A question in words, or too long for one ephemeral message: the bot answers in the user's chat.
        await interactions.TakeAsync(interaction, new SlackInput(interaction.Trigger, $"priority messages {asked}".TrimEnd()), cancellationToken);
        return said.IsPersonal ? null : EphemeralReply.Text(phrases.WrittenInChat);
    }
}
