using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>A file that Teams says where to fetch.</summary>
public sealed class FileOverHttpTests : IAsyncLifetime
{
    private readonly WebApplication _files;

    public FileOverHttpTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _files = builder.Build();
        _files.MapGet("/report.txt", (HttpContext http) =>
        {
            http.Request.Headers.ContainsKey("Authorization").ShouldBeFalse();
            return Results.File(Path.Combine(AppContext.BaseDirectory, "seeds", "reports", "csd-2016-4.1.txt"), "text/plain");
        });
        _files.MapGet("/status/{status:int}", (int status) => Results.StatusCode(status));
        _files.MapGet("/moved", () => Results.Redirect("/report.txt"));
    }

    public async ValueTask InitializeAsync() => await _files.StartAsync();

    public ValueTask DisposeAsync() => _files.DisposeAsync();

    [Fact]
    public async Task A_form_that_is_attached_is_fetched_without_credentials_and_offered() =>
        (await AttachAsync($"{_files.Urls.Single()}/report.txt")).ShouldContain("That looks like a filled form");

    [Theory]
    [InlineData("https://example.org/report.txt")]
    [InlineData("https://sharepoint.com.example.org/report.txt")]
    [InlineData("http://contoso.sharepoint.com/report.txt")]
    [InlineData("https://contoso.sharepoint.com:8443/report.txt")]
    [InlineData("file:///etc/hostname")]
    public async Task A_file_that_is_anywhere_else_is_not_fetched(string address) =>
        (await AttachAsync(address)).ShouldContain("“report.txt” is not where the chat keeps files");

    [Fact]
    public async Task A_file_that_has_moved_is_not_followed() =>
        (await AttachAsync($"{_files.Urls.Single()}/moved")).ShouldContain("I get no answer right now");

    [Theory]
    [InlineData(401, "I am not allowed to fetch")]
    [InlineData(403, "I am not allowed to fetch")]
    [InlineData(410, "is not there any more")]
    [InlineData(500, "I get no answer right now")]
    public async Task A_file_whose_host_does_not_give_it_gets_that_reason(int status, string reason)
    {
        var said = await AttachAsync($"{_files.Urls.Single()}/status/{status}");

        said.ShouldContain(reason);
        said.ShouldNotContain("could not save");
    }

    [Fact]
    public async Task What_was_written_beside_a_file_is_kept_where_the_file_cannot_be_fetched()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);

        (await AttachAsync(stage, $"{_files.Urls.Single()}/gone", "Call the mayor back.")).ShouldContain("is not there any more where the chat kept it (404)");

        (await stage.SayAsync("Amy", null, "notes")).ShouldContain("Call the mayor back.");
    }

    private static async Task<string> AttachAsync(string address)
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);
        return await AttachAsync(stage, address);
    }

    private static async Task<string> AttachAsync(HttpStage stage, string address, string text = "")
    {
        await stage.SayAsync("Amy", null, "start 4.1");
        await stage.SayAsync("Amy", null, "ok");
        var message = stage.MessageOf(text);
        message["attachments"] = new JsonArray
        {
            new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["name"] = "report.txt",
                ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "1", ["fileType"] = "txt" },
            },
        };
        return await stage.TellAsync(message);
    }
}
