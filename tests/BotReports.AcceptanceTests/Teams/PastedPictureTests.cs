using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Reports;
using BotReports.Tests.Attachments;
using Microsoft.Extensions.DependencyInjection;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>A picture that was pasted into a message in Teams is at Teams' own service, which gives it to the bot alone.</summary>
public sealed class PastedPictureTests : IAsyncLifetime
{
    private readonly TeamsHost _host = new();

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        foreach (var text in (string[])["start 4.1", "ok"])
        {
            await _host.PostAsync(_host.Message(text: text));
        }
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("image/*")]
    [InlineData("image/jpeg")]
    public async Task It_is_fetched_with_the_bots_token_and_kept_with_its_words(string type)
    {
        _host.Connector.Attachments["0-weu-d1"] = SampleFiles.Jpeg();

        await PostAsync(type, new Uri(_host.Connector.ServiceUrl, "v3/attachments/0-weu-d1/views/original"));

        var answer = (await ReportAsync())[FieldPath.Of("examples")].Answers.ShouldHaveSingleItem();
        answer.Text.ShouldBe("A desk");
        answer.Attachments.ShouldHaveSingleItem().Name.ShouldStartWith("IMG-");
        _host.Connector.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_voice_note_is_fetched_there_too()
    {
        _host.Connector.Attachments["0-weu-d2"] = SampleFiles.Voice();

        await PostAsync("audio/mp4", new Uri(_host.Connector.ServiceUrl, "v3/attachments/0-weu-d2/views/original"));

        (await ReportAsync()).Attachments().ShouldHaveSingleItem().Attachment.Kind.ShouldBe(AttachmentKind.VoiceNote);
    }

    [Fact]
    public async Task Nobody_else_sees_the_token_whatever_the_address_looks_like()
    {
        await using var thief = await ConnectorServer.StartAsync();
        thief.Attachments["0-weu-d1"] = SampleFiles.Jpeg();

        await PostAsync("image/*", new Uri(thief.ServiceUrl, "v3/attachments/0-weu-d1/views/original"));

        thief.Complaints.All.ShouldBe(["An attachment without a token"]);
        (await ReportAsync()).Attachments().ShouldBeEmpty();
        _host.Connector.Calls.All.ShouldContain(call => call.Text.Contains("I am not allowed to fetch", StringComparison.Ordinal));
    }

    private async Task PostAsync(string type, Uri address)
    {
        var message = _host.Message(text: "A desk");
        message["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = type, ["contentUrl"] = address.AbsoluteUri },
            new JsonObject { ["contentType"] = "text/html", ["content"] = $"<div>A desk<div><img itemscope=\"image\" src=\"{address.AbsoluteUri}\"></div></div>" });
        await _host.PostAsync(message);
    }

    private async Task<Report> ReportAsync() =>
        (await _host.Services.GetRequiredService<IReportStore>().FindAsync(ReportId.TryParse("csd-2016/4.1", out var id) ? id : null!, TestContext.Current.CancellationToken))!;
}
