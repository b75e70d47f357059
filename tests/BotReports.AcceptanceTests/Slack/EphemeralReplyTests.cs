using BotReports.Bot.Summaries;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>What concerns one person in a channel is read by that person alone.</summary>
public sealed class EphemeralReplyTests
{
    [Fact]
    public async Task A_whisper_in_a_channel_is_seen_by_whom_it_is_for_and_has_no_stars_in_it_but_those_that_were_typed()
    {
        await using var stage = await SlackStage.OpenAsync();
        await stage.SayAsync("Olga", "organizers", "use this channel");
        var slack = stage.Host.Services.GetServices<BotChannel>().Single(channel => channel.ChannelId == "slack");
        var place = new ConversationReference
        {
            ChannelId = "slack",
            Conversation = new ConversationAccount(isGroup: true, conversationType: "channel", id: $"{SlackTeam.Id}:{stage.PlaceOf("Olga", "organizers").Id}"),
            User = new ChannelAccount(stage.UserOf("Olga").Id),
        };

        await slack.Adapter.ContinueConversationAsync("", place, WhisperAsync, TestContext.Current.CancellationToken);

        var said = stage.Server.Posted.All[^1];
        said.Message.OnlyFor.ShouldBe(stage.UserOf("Olga").Id);
        BlockText.Of(said.Message.Blocks!).ShouldBe("For *you* & nobody else");
        stage.Server.Complaints.All.ShouldBeEmpty();
    }

    private static Task WhisperAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var activity = MessageFactory.Text("For *you* & nobody else");
        activity.DeliveryMode = DeliveryModes.Ephemeral;
        return context.SendActivityAsync(activity, cancellationToken);
    }
}
