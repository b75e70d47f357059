using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>In Teams an export goes into somebody's own files, when they have said so.</summary>
public sealed class FileConsentTests : IAsyncLifetime
{
    private readonly HostStorage _storage = HostStorage.Embedded();
    private readonly Record<(string Range, byte[] Content)> _uploads = new();
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication _drive;
    private HttpStage _stage = null!;

    public FileConsentTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _drive = builder.Build();
        _drive.MapPut("/slow", async (HttpRequest request) =>
        {
            _begun.SetResult();
            await _goOn.Task;
            return await TakeAsync(request);
        });
        _drive.MapPut("/session", TakeAsync);
        _drive.MapPut("/expired", () => Results.NotFound());
        _drive.MapPut("/moved", () => Results.Redirect("/session", preserveMethod: true));
        async Task<IResult> TakeAsync(HttpRequest request)
        {
            request.Headers.ContainsKey("Authorization").ShouldBeFalse();
            using var content = new MemoryStream();
            await request.Body.CopyToAsync(content);
            _uploads.Add((request.Headers.ContentRange.ToString(), content.ToArray()));
            return Results.StatusCode(StatusCodes.Status201Created);
        }
    }

    private string Drive => _drive.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        await _drive.StartAsync();
        _stage = await HttpStage.OpenAsync(_storage);
        foreach (var text in (string[])["start 4.1", "ok", "Sanctuary cities"])
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _storage.Dispose();
        await _drive.DisposeAsync();
    }

    [Fact]
    public async Task An_export_that_is_accepted_is_put_where_Teams_says_and_shown_and_the_question_is_taken_away()
    {
        var offer = await OfferAsync("export word");

        (await AnswerAsync(offer, "accept", $"{Drive}/session")).ShouldBe(HttpStatusCode.OK);

        var (range, content) = _uploads.All.ShouldHaveSingleItem();
        range.ShouldBe($"bytes 0-{content.Length - 1}/{content.Length}");
        new ZipArchive(new MemoryStream(content)).GetEntry("word/document.xml").ShouldNotBeNull();
        var shown = _stage.Connector.Calls.All[^2].Activity!["attachments"]![0]!;
        ((string?)shown["contentType"]).ShouldBe("application/vnd.microsoft.teams.card.file.info");
        ((string?)shown["contentUrl"]).ShouldBe("https://contoso-my.sharepoint.com/report");
        _stage.Connector.Calls.All[^1].ShouldBe(new ConnectorCall("DELETE", offer.Conversation, offer.Id, null, null));
        await _stage.Connector.Typing.UntilAsync(typing => typing.Count > 0, TimeSpan.FromSeconds(20));
        _stage.Connector.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_file_is_made_when_it_is_accepted_and_an_answer_that_comes_twice_puts_it_once()
    {
        var offer = await OfferAsync("export json");
        await _stage.SayAsync("Amy", null, "Said after the offer");

        await AnswerAsync(offer, "accept", $"{Drive}/session");
        (await AnswerAsync(offer, "accept", $"{Drive}/session")).ShouldBe(HttpStatusCode.OK);

        System.Text.Encoding.UTF8.GetString(_uploads.All.ShouldHaveSingleItem().Content).ShouldContain("Said after the offer");
    }

    [Fact]
    public async Task An_upload_that_takes_long_delays_no_acknowledgement_and_the_same_activity_again_changes_nothing()
    {
        var invoke = AnswerTo(await OfferAsync("export word"), "accept", $"{Drive}/slow", "Amy");
        (await _stage.InvokeAsync(invoke)).Status.ShouldBe(HttpStatusCode.OK);
        await _begun.Task;

        (await _stage.InvokeAsync(invoke)).Status.ShouldBe(HttpStatusCode.OK);
        _goOn.SetResult();
        await _stage.UntilThroughAsync(invoke);

        _uploads.All.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_export_that_is_declined_is_put_nowhere()
    {
        (await AnswerAsync(await OfferAsync("export word"), "decline", $"{Drive}/session")).ShouldBe(HttpStatusCode.OK);

        _uploads.All.ShouldBeEmpty();
        _stage.Connector.Calls.All[^2].Text.ShouldContain("nothing was put into your files");
    }

    [Fact]
    public async Task A_place_that_is_closed_or_not_trusted_gets_nothing_and_its_owner_is_told()
    {
        foreach (var place in (string[])[$"{Drive}/expired", $"{Drive}/moved", "https://example.org/session", "http://contoso.sharepoint.com/session", "nonsense"])
        {
            await AnswerAsync(await OfferAsync("export word"), "accept", place);

            _uploads.All.ShouldBeEmpty(place);
            _stage.Connector.Calls.All[^1].Text.ShouldContain("I could not put the file into your OneDrive", Case.Sensitive, place);
        }
    }

    [Fact]
    public async Task Nobody_gets_somebody_elses_report_by_knowing_its_name()
    {
        var offer = await OfferAsync("export word");

        await AnswerAsync(offer, "accept", $"{Drive}/session", who: "Ben");

        _uploads.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_context_that_is_none_of_ours_is_refused()
    {
        var offer = await OfferAsync("export word");
        string[] contexts =
        [
            """{ "report": "csd-2016/4.1", "format": "exe", "language": "en" }""",
            """{ "report": "../../secrets", "format": "word", "language": "en" }""",
            """{ "report": { "a": 1 }, "format": "word", "language": "en" }""",
            "[]",
        ];
        foreach (var context in contexts)
        {
            (await AnswerAsync(offer with { Context = JsonNode.Parse(context)! }, "accept", $"{Drive}/session")).ShouldBe(HttpStatusCode.BadRequest, context);
            _uploads.All.ShouldBeEmpty(context);
        }
    }

    [Fact]
    public async Task What_is_known_about_somebody_is_made_for_whoever_says_yes_and_for_nobody_else()
    {
        var offer = await OfferAsync("what do you know about me", "csd-2016-my-data.md");

        await AnswerAsync(offer, "accept", $"{Drive}/session", who: "Ben");
        await AnswerAsync(offer, "accept", $"{Drive}/session");

        var files = _uploads.All.Select(upload => System.Text.Encoding.UTF8.GetString(upload.Content)).ToList();
        files.Count.ShouldBe(2);
        files[0].ShouldNotContain("Sanctuary cities");
        files[1].ShouldContain("Sanctuary cities");
    }

    [Theory]
    [InlineData("export 4.1 markdown", "csd-2016-4.1.md")]
    [InlineData("export all markdown", "csd-2016-reports.md")]
    public async Task What_an_organizer_asks_for_is_made_anew_when_it_is_accepted_and_is_for_organizers_alone(string said, string name)
    {
        var offer = await OfferAsync(said, name, "Olga");
        await _stage.SayAsync("Amy", null, "Said after the offer");

        await AnswerAsync(offer, "accept", $"{Drive}/session", who: "Amy");
        _uploads.All.ShouldBeEmpty();
        await AnswerAsync(await OfferAsync(said, name, "Olga"), "accept", $"{Drive}/session", who: "Olga");

        System.Text.Encoding.UTF8.GetString(_uploads.All.ShouldHaveSingleItem().Content).ShouldContain("Said after the offer");
    }

    [Fact]
    public async Task What_is_offered_to_an_organizer_is_what_they_get_and_nobody_else_does()
    {
        (string Said, string Name, string Held)[] files =
            [("programme csv", "csd-2016-programme.csv", "Multilateral cooperation"), ("form yaml", "csd-2016-", "sections:"), ("audit", "csd-2016-audit.csv", "organizer")];
        foreach (var (index, (said, name, held)) in files.Index())
        {
            await AnswerAsync(await OfferAsync(said, name, "Olga"), "accept", $"{Drive}/session", who: "Amy");
            _uploads.All.Count.ShouldBe(index, said);

            await AnswerAsync(await OfferAsync(said, name, "Olga"), "accept", $"{Drive}/session", who: "Olga");

            System.Text.Encoding.UTF8.GetString(_uploads.All.Skip(index).ShouldHaveSingleItem().Content).ShouldContain(held, Case.Insensitive);
        }
    }

    private async Task<Offered> OfferAsync(string said, string name = "csd-2016-4.1.", string who = "Amy")
    {
        await _stage.TellAsync(_stage.MessageOf(said, who));
        var call = _stage.Connector.Calls.All[^1];
        var offer = call.Activity!["attachments"]![0]!;
        ((string?)offer["contentType"]).ShouldBe("application/vnd.microsoft.teams.card.file.consent");
        ((string?)offer["name"]).ShouldStartWith(name);
        ((int)offer["content"]!["sizeInBytes"]!).ShouldBePositive();
        offer["content"]!["declineContext"]!.ToJsonString().ShouldBe(offer["content"]!["acceptContext"]!.ToJsonString());
        return new Offered(call.Conversation, call.Id, offer["content"]!["acceptContext"]!);
    }

    private async Task<HttpStatusCode> AnswerAsync(Offered offer, string action, string place, string who = "Amy")
    {
        var invoke = AnswerTo(offer, action, place, who);
        var (status, _) = await _stage.InvokeAsync(invoke);
        await _stage.UntilThroughAsync(invoke);
        return status;
    }

    private JsonObject AnswerTo(Offered offer, string action, string place, string who)
    {
        var invoke = _stage.MessageOf("", who);
        invoke.Remove("text");
        (invoke["type"], invoke["name"], invoke["replyToId"]) = ("invoke", "fileConsent/invoke", offer.Id);
        invoke["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = offer.Context.DeepClone(),
            ["uploadInfo"] = new JsonObject
            {
                ["contentUrl"] = "https://contoso-my.sharepoint.com/report",
                ["name"] = "report",
                ["uploadUrl"] = place,
                ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C8C",
                ["fileType"] = "docx",
            },
        };
        return invoke;
    }

    private sealed record Offered(string Conversation, string Id, JsonNode Context);
}
