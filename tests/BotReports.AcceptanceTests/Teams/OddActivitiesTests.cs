using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Whatever comes to <c>/api/messages</c> with a good token: it is taken, refused or ignored, and nothing breaks.</summary>
public sealed class OddActivitiesTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    [Fact]
    public async Task Nothing_that_is_not_as_it_should_be_breaks_anything()
    {
        await host.PostAsync(host.Message());
        var samples = Samples().ToList();
        for (var round = 0; round < OddJson.Rounds(otherwise: 300); round++)
        {
            var sample = samples[round % samples.Count];
            var body = OddJson.Of(sample, new Random(round));

            (await host.PostTextAsync(body, sample)).ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.NotImplemented], $"round {round}: {body[..Math.Min(body.Length, 3_000)]}");
        }

        await host.WhenIdleAsync();
        host.Connector.Calls.All.ShouldNotContain(call => call.Activity != null && call.Activity.ToJsonString().Contains("Something went wrong on my side", StringComparison.Ordinal));
        (await host.PostAsync(host.Message(text: "status"))).ShouldBe(HttpStatusCode.OK);
    }

    private IEnumerable<JsonObject> Samples()
    {
        yield return With(host.Message(text: "Cities open doors"), activity => activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<ul><li>one</li></ul>" }));
        yield return With(host.Message(), activity => activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>B</at>", ["mentioned"] = new JsonObject { ["id"] = "28:x", ["name"] = "B" } }));
        yield return With(host.Message(), activity => (activity["value"], activity["replyToId"]) = (new JsonObject { ["v"] = 1, ["do"] = "status" }, "m1"));
        yield return With(host.Message(), activity => (activity["type"], activity["name"], activity["value"]) = ("invoke", "adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "x", ["data"] = new JsonObject { ["v"] = 1, ["do"] = "status" } } }));
        yield return With(host.Message(), activity => (activity["type"], activity["name"], activity["value"]) = ("invoke", "fileConsent/invoke", new JsonObject { ["action"] = "accept", ["context"] = new JsonObject { ["report"] = "csd-2016/4.1" }, ["uploadInfo"] = new JsonObject { ["uploadUrl"] = "https://x.example" } }));
        yield return With(host.Message(), activity => (activity["type"], activity["name"], activity["value"]) = ("invoke", "composeExtension/fetchTask", new JsonObject { ["commandId"] = "add_to_report", ["messagePayload"] = new JsonObject { ["id"] = "17", ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<p>x</p>" } } }));
        yield return With(host.Message(), activity => (activity["type"], activity["name"], activity["value"]) = ("invoke", "composeExtension/submitAction", new JsonObject { ["commandId"] = "add_to_report", ["data"] = new JsonObject { ["as"] = "answer", ["words"] = "x", ["slot"] = "examples", ["report"] = "csd-2016/4.1", ["message"] = "17" } }));
        yield return With(host.Message(), activity => activity["type"] = "messageUpdate");
        yield return With(host.Message(), activity => activity["type"] = "messageDelete");
        yield return With(host.Message(), activity => (activity["type"], activity["membersAdded"]) = ("conversationUpdate", new JsonArray(new JsonObject { ["id"] = "29:a", ["name"] = "A" })));
        yield return With(host.Message(), activity => (activity["type"], activity["action"]) = ("installationUpdate", "add"));
    }

    private static JsonObject With(JsonObject activity, Action<JsonObject> change)
    {
        change(activity);
        return activity;
    }
}
