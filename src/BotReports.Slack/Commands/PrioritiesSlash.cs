using System.Text.Json.Nodes;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Commands;

/// <summary><c>/priorities</c>, <c>/priorities 4</c>, <c>/priorities 4.1</c>: the priority messages, for chairs and organizers only, and seen by nobody else in the channel.</summary>
internal sealed class PrioritiesSlash(SlackVisitors visitors, Conference conference, IReportStore reports, EventRoles roles) : ISlashCommand
{
    public string Name => SlackCommands.Priorities;

    public async Task<JsonObject?> RunAsync(SlackVisitor visitor, SlashCommand said, CancellationToken cancellationToken)
    {
        var phrases = visitor.Phrases;
        var number = said.Text.Trim();
        if (!roles.MayAskForMessages(visitor.Person))
        {
            return OnlyForYou.Text(phrases.ForChairsOnly);
        }

        if (number.Length > 0 && !SessionNumber.TryParse(number, out _))
        {
            return OnlyForYou.Text(phrases.NoSuchSession(number));
        }

        var card = PriorityMessages.Card(conference, await reports.ListAsync(cancellationToken), number.Length == 0 ? null : number, phrases);
        if (BlockKitRenderer.Render(card) is [var only])
        {
            return OnlyForYou.Message(only);
        }

        // Too much for an answer that is gone with the next look: it stays in the chat.
        await visitors.TakeAsync(visitor, new SlackSaying(visitor.Trigger, $"priority messages {number}".TrimEnd()), cancellationToken);
        return said.IsPersonal ? null : OnlyForYou.Text(phrases.WrittenInChat);
    }
}
