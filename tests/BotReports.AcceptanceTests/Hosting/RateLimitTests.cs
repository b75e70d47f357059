using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>Who sends too much, over HTTP.</summary>
public sealed class RateLimitTests : IDisposable
{
    private const string TooMany = "more than 5 messages in a minute";

    private readonly HostStorage _storage = HostStorage.Embedded();

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task A_person_who_is_too_fast_is_acknowledged_and_told_once_and_others_go_on()
    {
        await using var stage = await HttpStage.OpenAsync(_storage, ["--Limits:PerMinute=5"]);
        foreach (var text in (string[])["start 4.1", "ok", "One.", "Two.", "Three."])
        {
            (await stage.SayAsync("Amy", null, text)).ShouldNotContain(TooMany);
        }

        (await stage.SayAsync("Amy", null, "Four.")).ShouldContain(TooMany);
        (await stage.SayAsync("Amy", null, "Five.")).ShouldBeEmpty();
        (await stage.SayAsync("Ben", null, "help")).ShouldNotContain(TooMany);
        (await _storage.ReadReportAsync()).ToJsonString().ShouldNotContain("Four.");
    }

    [Fact]
    public async Task A_form_that_is_refused_is_answered_with_an_error_so_that_it_stays_open()
    {
        await using var stage = await HttpStage.OpenAsync(_storage, ["--Limits:PerMinute=5"]);
        foreach (var text in (string[])["start 4.1", "ok", "One.", "Two.", "Three."])
        {
            await stage.SayAsync("Amy", null, text);
        }

        var form = stage.MessageOf("");
        (form["type"], form["name"], form["value"]) = ("invoke", "adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "send", ["data"] = new JsonObject() } });
        var (_, answer) = await stage.InvokeAsync(form);

        ((int)answer.ShouldNotBeNull()["statusCode"]!).ShouldBe(500);
        ((string?)answer["value"]!["message"]).ShouldNotBeNull().ShouldContain(TooMany);
    }

    [Fact]
    public async Task An_address_that_sends_too_much_is_told_to_come_again_and_the_health_is_still_shown()
    {
        await using var stage = await HttpStage.OpenAsync(_storage, ["--Limits:PerAddress=3"]);
        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < 20; request++)
        {
            statuses.Add(await stage.PostAsync("{}", "application/json"));
        }

        statuses[0].ShouldBe(HttpStatusCode.BadRequest);
        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
        (await stage.GetAsync("/healthz")).ShouldBe(HttpStatusCode.OK);
    }
}
