using BotReports.Bot.Conversations;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>An organizer names the channel that summaries go to, by saying so in it.</summary>
public sealed class UseChannelCommand(OrganizersChannel channel, EventRoles roles) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["use this channel", "utiliser ce canal", "usar este canal"];

    public bool WorksInChannels => true;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return await dialog.SayAsync(turn.Phrases.ForOrganizersOnly, cancellationToken);
        }

        if (turn.IsPersonal)
        {
            return await dialog.SayAsync(turn.Phrases.ChannelIsPersonal, cancellationToken);
        }

        var activity = dialog.Context.Activity;
        var binding = new ChannelBinding(
                activity.ChannelId,
                ChannelThread.RootOf(activity.Conversation.Id),
                activity.ServiceUrl,
                activity.Recipient.Id,
                activity.Conversation.TenantId,
                turn.Sender.Id,
                turn.Delivery.At);
        turn.Writes.Add(token => channel.BindAsync(binding, token));
        return await dialog.SayAsync(turn.Phrases.ChannelBound, cancellationToken);
    }
}
