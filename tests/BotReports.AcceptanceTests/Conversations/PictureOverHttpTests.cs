using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Tests.Attachments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SixLabors.ImageSharp;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>Pictures and voice notes that Teams says where to fetch, and the addresses under which the host shows them.</summary>
public sealed class PictureOverHttpTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private WebApplication _files = null!;
    private HostStorage _storage = null!;
    private HttpStage _stage = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _files = builder.Build();
        _files.MapGet("/{name}", (string name) => Results.Bytes(SampleFiles.Of(name)));
        await _files.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _stage.DisposeAsync();
        _storage.Dispose();
        await _files.DisposeAsync();
    }

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task A_picture_is_kept_beside_the_report_and_shown_to_whoever_has_its_link_until_it_is_removed(StorageKind kind)
    {
        await OpenAsync(kind);

        (await AttachAsync("A desk", "flipchart.jpg")).ShouldContain("The picture is kept with it.");

        var address = AddressOf((await AnswerAsync())["attachments"]![0]!, "jpg");
        using (var shown = await _http.GetAsync(address, Token))
        {
            shown.StatusCode.ShouldBe(HttpStatusCode.OK);
            shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
            shown.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
            Header(shown, "X-Content-Type-Options").ShouldBe("nosniff");
            Header(shown, "Cache-Control").ShouldBe("no-cache, private");
            Header(shown, "Content-Security-Policy").ShouldContain("sandbox");
            Header(shown, "Referrer-Policy").ShouldBe("no-referrer");
            var picture = Image.Load(await shown.Content.ReadAsByteArrayAsync(Token));
            picture.Metadata.ExifProfile.ShouldBeNull();
        }

        using (var head = await _http.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Token))
        {
            head.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await _stage.PressAsync("Amy", null, "Remove the picture");
        (await StatusOf(address)).ShouldBe(HttpStatusCode.NotFound);
        await _stage.SayAsync("Amy", null, "undo");
        (await StatusOf(address)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_voice_note_is_handed_out_as_a_file_to_save_under_its_own_name()
    {
        await OpenAsync(StorageKind.Embedded);

        (await AttachAsync("", "note.m4a")).ShouldContain("to be written down later");

        var waiting = (await _storage.ReadReportAsync())["fields"]!["examples"]!["attachments"]![0]!;
        using var handed = await _http.GetAsync(AddressOf(waiting, "m4a"), Token);
        handed.StatusCode.ShouldBe(HttpStatusCode.OK);
        handed.Content.Headers.ContentType!.MediaType.ShouldBe("audio/mp4");
        handed.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        handed.Content.Headers.ContentDisposition.FileName.ShouldBe("note.m4a");
        (await handed.Content.ReadAsByteArrayAsync(Token)).ShouldBe(SampleFiles.Voice());
    }

    [Fact]
    public async Task Nothing_else_of_the_storage_is_at_such_an_address()
    {
        await OpenAsync(StorageKind.Embedded);
        await AttachAsync("A desk", "flipchart.jpg");
        var id = (string)(await AnswerAsync())["attachments"]![0]!["id"]!;

        foreach (var path in (string[])
        [
            "csd-2016/4.1/00000000000000000000000000000000.jpg", $"csd-2016/4.2/{id}.jpg", $"other/4.1/{id}.jpg", $"csd-2016/4.1/{id}.png", $"csd-2016/4.1/{id}", "csd-2016/4.1/4.1.json",
            "csd-2016/4.1/..%2F..%2F4.1.json", $"csd-2016/..%2F4.1/{id}.jpg", $"csd-2016/x/{id}.jpg",
        ])
        {
            (await StatusOf(new Uri(_stage.Host.Address, $"attachments/{path}"))).ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task Where_the_host_has_a_public_address_the_chat_has_a_link()
    {
        await OpenAsync(StorageKind.Embedded, "--PublicAddress=https://reports.example.org");
        await AttachAsync("A desk", "flipchart.jpg");
        var id = (string)(await AnswerAsync())["attachments"]![0]!["id"]!;

        await _stage.SayAsync("Amy", null, "preview");

        _stage.Connector.Calls.All.ShouldContain(call => call.Card != null && call.Card.ToJsonString().Contains($"\"url\":\"https://reports.example.org/attachments/csd-2016/4.1/{id}.jpg\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_it_has_none_the_chat_has_the_name_alone()
    {
        await OpenAsync(StorageKind.Embedded);
        await AttachAsync("A desk", "flipchart.jpg");

        (await _stage.SayAsync("Amy", null, "preview")).ShouldContain("Picture with 1.1: flipchart.jpg");

        _stage.Connector.Calls.All.ShouldAllBe(call => call.Card == null || !call.Card.ToJsonString().Contains("/attachments/", StringComparison.Ordinal));
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));

    private async Task OpenAsync(StorageKind kind, params string[] settings)
    {
        _storage = await HostStorage.CreateAsync(kind, azurite);
        _stage = await HttpStage.OpenAsync(_storage, settings);
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task<JsonNode> AnswerAsync() => (await _storage.ReadReportAsync())["fields"]!["examples"]!["answers"]![0]!;

    private Uri AddressOf(JsonNode attachment, string ending) => new(_stage.Host.Address, $"attachments/csd-2016/4.1/{(string)attachment["id"]!}.{ending}");

    private async Task<HttpStatusCode> StatusOf(Uri address)
    {
        using var response = await _http.GetAsync(address, Token);
        return response.StatusCode;
    }

    private Task<string> AttachAsync(string text, string name)
    {
        var message = _stage.MessageOf(text);
        message["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = name,
            ["content"] = new JsonObject { ["downloadUrl"] = $"{_files.Urls.Single()}/{name}", ["uniqueId"] = "1", ["fileType"] = Path.GetExtension(name)[1..] },
        });
        return _stage.TellAsync(message);
    }
}
