using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Actions;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Every kind of button on an Adaptive Card is pressed when it is first shown: the bot says or changes something, or answers in place with a card or with words.</summary>
public sealed class EveryButtonTests
{
    private readonly HashSet<Type> _pressed = [];

    [Fact]
    public async Task Every_kind_of_button_leads_somewhere()
    {
        foreach (var name in ManyCards.Scripts)
        {
            var script = await ScriptFile.ReadAsync(name);
            using var storage = HostStorage.Embedded();
            await using var stage = await HttpStage.OpenAsync(storage);
            foreach (var step in script.Steps.Where(step => step is { Who: not null, Files.Count: 0 }))
            {
                if (!step.IsPress)
                {
                    await stage.SayAsync(step.Who!, step.Channel, step.Says);
                }
                else if (stage.Shows(step.Who!, step.Channel, step.Says))
                {
                    await stage.PressAsync(step.Who!, step.Channel, step.Says);
                }

                await PressNewAsync(stage, $"{name}, after {step.Who}: {step.Says}", isEnd: false);
            }

            await PressNewAsync(stage, $"{name}, at the end", isEnd: true);
        }

        _pressed.Count.ShouldBeGreaterThanOrEqualTo(ManyCards.LeastKinds, string.Join(", ", _pressed.Select(type => type.Name).Order(StringComparer.Ordinal)));
    }

    private async Task PressNewAsync(HttpStage stage, string where, bool isEnd)
    {
        foreach (var call in stage.Connector.Calls.All.Where(call => call.Card is not null).Reverse().ToList())
        {
            foreach (var button in HttpStage.ButtonsOf(call.Card))
            {
                if (ActionJson.Read(button["data"]!.ToJsonString()) is { } action && (isEnd || !ManyCards.EndsMuch(action)) && _pressed.Add(action.GetType()))
                {
                    await PressAsync(stage, call, button, $"“{(string?)button["title"]}” ({action.GetType().Name}) in {where}");
                }
            }
        }
    }

    private static async Task PressAsync(HttpStage stage, ConnectorCall call, JsonObject button, string where)
    {
        var place = TeamsActivities.NameOf(call.Conversation);
        var (who, channel) = place.StartsWith("chat-with-", StringComparison.Ordinal) ? (place["chat-with-".Length..], null) : ("Olga", place);
        var before = stage.Connector.Calls.All.Count;
        var (status, answer) = await stage.PressAsync(who, channel, call, button);

        status.ShouldBe(HttpStatusCode.OK, where);
        stage.Connector.Complaints.All.ShouldBeEmpty(where);
        var said = stage.Connector.Calls.All.Skip(before).ToList();
        said.ShouldNotContain(later => later.Text.StartsWith(ManyCards.Apology, StringComparison.Ordinal), where);
        if (answer is null)
        {
            said.ShouldNotBeEmpty(where);
        }
        else
        {
            ((int)answer["statusCode"]!).ShouldBe(200, where);
            answer["value"].ShouldNotBeNull(where).ToJsonString().Length.ShouldBeGreaterThan(2, where);
        }
    }
}
