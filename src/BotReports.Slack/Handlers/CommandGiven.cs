using BotReports.Slack.Commands;

namespace BotReports.Slack.Handlers;

/// <summary>Somebody typed a slash command.</summary>
internal sealed class CommandGiven(IEnumerable<ISlashCommand> commands, SlackVisitors visitors) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload.Kind is SlackPayloadKind.Command;

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (commands.FirstOrDefault(command => command.Name == payload.Name) is not { } command || await visitors.FindAsync(payload, cancellationToken) is not { } visitor)
        {
            return SlackAnswer.Done;
        }

        var said = new SlashCommand(payload.Body.Text("text") ?? "", payload.Body.Text("channel_id") ?? "");
        return new SlackAnswer(await command.RunAsync(visitor, said, cancellationToken));
    }
}
