using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Slack.Surfaces;
using BotReports.Actions;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Every kind of button in Slack is pressed when it is first shown: a window opens, or the bot says or changes something.</summary>
public sealed class EveryButtonTests
{
    private readonly HashSet<Type> _pressed = [];

    [Fact]
    public async Task Every_kind_of_button_leads_somewhere()
    {
        foreach (var name in ManyCards.Scripts)
        {
            var script = await ScriptFile.ReadAsync(name);
            await using var stage = await SlackStage.OpenAsync();
            foreach (var step in script.Steps.Where(step => step is { Who: not null, Files.Count: 0 }))
            {
                await (step.IsPress ? stage.PressAsync(step.Who!, step.Channel, step.Says) : stage.SayAsync(step.Who!, step.Channel, step.Says));
                await PressNewAsync(stage, $"{name}, after {step.Who}: {step.Says}", isEnd: false);
            }

            await PressNewAsync(stage, $"{name}, at the end", isEnd: true);
        }

        _pressed.Count.ShouldBeGreaterThanOrEqualTo(ManyCards.LeastKinds, string.Join(", ", _pressed.Select(type => type.Name).Order(StringComparer.Ordinal)));
    }

    private async Task PressNewAsync(SlackStage stage, string where, bool isEnd)
    {
        foreach (var message in stage.Server.Team.Messages.Where(message => message is { IsTheBots: true, OnlyFor: null }).Reverse().ToList())
        {
            foreach (var button in BlockText.Buttons(message.Blocks).ToList())
            {
                if (ActionJson.Read((string?)button["value"]) is { } action && (isEnd || !ManyCards.EndsMuch(action)) && _pressed.Add(action.GetType()))
                {
                    await PressAsync(stage, message, button, action, $"“{BlockText.TitleOf(button)}” ({action.GetType().Name}) in {where}");
                }
            }
        }
    }

    private static async Task PressAsync(SlackStage stage, SlackMessage message, JsonObject button, BotAction action, string where)
    {
        var channel = stage.Server.Team.FindChannel(message.Channel)!;
        var visit = new SlackVisit(stage, channel.IsChat ? channel.Name["chat-with-".Length..] : "Olga");
        stage.Server.Team.Time.Advance(stage.Pause);
        var before = stage.Server.Posted.All.Count;

        (await stage.Line.InteractionAsync(stage.Payloads.Pressed(visit.User, message, button))).IsTaken.ShouldBeTrue(where);
        await stage.Host.WhenIdleAsync();

        stage.Server.Complaints.All.ShouldBeEmpty(where);
        stage.Server.Posted.All.Skip(before).ShouldNotContain(post => post.Message.Text.StartsWith(ManyCards.Apology, StringComparison.Ordinal), where);
        if (visit.Windows is [.., var window])
        {
            ShouldBeFor(action, (string)window.Json["title"]!["text"]!, where);
            await visit.CloseAsync();
        }
        else
        {
            stage.Server.Posted.All.Count.ShouldBeGreaterThan(before, where);

            // A question that is settled by now is told so in the chat; the windows of those that are open have tests of their own.
            (action is OpenForm or SaveForm).ShouldBeFalse($"{where} opened no window");
        }
    }

    private static void ShouldBeFor(BotAction action, string title, string where)
    {
        switch (action)
        {
            case OpenForm or SaveForm:
                title.ShouldContain("Section", customMessage: where);
                break;
            case AskBack:
                title.ShouldContain("Ask back", customMessage: where);
                break;
            case Reply:
                title.ShouldContain("Reply", customMessage: where);
                break;
            default:
                Assert.Fail($"{where} opened the window “{title}”");
                break;
        }
    }
}
