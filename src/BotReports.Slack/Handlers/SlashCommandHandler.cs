using BotReports.Slack.Commands;

namespace BotReports.Slack.Handlers;

/// <summary>Handles slash commands.</summary>
internal sealed class SlashCommandHandler(IEnumerable<ISlashCommand> commands, SlackInteractions interactions) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload.Kind is SlackPayloadKind.Command;

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (commands.FirstOrDefault(command => command.Name == payload.Name) is not { } command || await interactions.FindAsync(payload, cancellationToken) is not { } interaction)
        {
            return SlackAnswer.Done;
        }

        var said = new SlashCommand(payload.Body.Text("text") ?? "", payload.Body.Text("channel_id") ?? "");
        return new SlackAnswer(await command.RunAsync(interaction, said, cancellationToken));
    }
}
