using System.Text;
using System.Text.Json.Nodes;
using BotReports.Tests.Attachments;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Files in Slack: what a rapporteur hands in, and what they take out.</summary>
public sealed class SlackFilesTests : IAsyncLifetime
{
    private const string Form = "1.1 An example of progress from the paper.";

    private SlackStage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        foreach (var text in (string[])["hello", "4.1", "ok"])
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task A_file_that_is_shared_with_the_bot_is_fetched_with_its_token_and_read()
    {
        var shared = _stage.Server.Files.Share("notes.txt", Encoding.UTF8.GetBytes(Form));

        var said = await _stage.TellAsync(_stage.Server.Team.Put(_stage.Write("Amy", null, "") with { Files = new JsonArray(shared) }));

        said.ShouldContain("note");
        (await _stage.SayAsync("Amy", null, "notes")).ShouldContain(Form);
    }

    [Fact]
    public async Task Of_a_file_from_another_workspace_slack_is_asked_where_it_is()
    {
        var shared = _stage.Server.Files.Share("notes.txt", Encoding.UTF8.GetBytes(Form));

        await _stage.TellAsync(_stage.Server.Team.Put(_stage.Write("Amy", null, "") with { Files = new JsonArray(Hidden((string)shared["id"]!)) }));

        (await _stage.SayAsync("Amy", null, "notes")).ShouldContain(Form);
    }

    [Fact]
    public async Task Of_a_file_that_slack_says_nothing_of_its_sender_hears_that_the_bot_has_not_got_it()
    {
        var said = await _stage.TellAsync(_stage.Server.Team.Put(_stage.Write("Amy", null, "") with { Files = new JsonArray(Hidden("F0NOWHERE")) }));

        said.ShouldContain("nothing was saved");
    }

    [Fact]
    public async Task A_file_that_only_says_it_is_slacks_is_not_fetched_and_nobody_sees_the_token()
    {
        await using var thief = await SlackServer.StartAsync();
        var shared = thief.Files.Share("notes.txt", Encoding.UTF8.GetBytes(Form));

        await _stage.TellAsync(_stage.Server.Team.Put(_stage.Write("Amy", null, "") with { Files = new JsonArray(shared) }));

        // In Development this machine may be asked for files, but as anybody would ask.
        thief.Complaints.All.ShouldAllBe(complaint => complaint.EndsWith("without the token", StringComparison.Ordinal));
        (await _stage.SayAsync("Amy", null, "notes")).ShouldNotContain(Form);
    }

    [Fact]
    public async Task A_photo_with_words_is_kept_with_their_answer()
    {
        var said = await ShareAsync("A desk", _stage.Server.Files.Share("IMG_0042.jpg", SampleFiles.Jpeg()));

        said.ShouldContain("1.1 “A desk”");
        said.ShouldContain("The picture is kept with it.");
        (await _stage.SayAsync("Amy", null, "preview")).ShouldContain("Picture with 1.1: IMG_0042.jpg");
    }

    [Fact]
    public async Task A_voice_clip_waits_to_be_written_down()
    {
        var clip = _stage.Server.Files.Share("audio_message.m4a", SampleFiles.Voice());
        (clip["subtype"], clip["mimetype"], clip["filetype"]) = ("slack_audio", "audio/mp4", "mp4");

        var said = await ShareAsync("", clip);

        said.ShouldContain("The voice note is kept with 1.1, to be written down later");
        said.ShouldContain("still open for your words");
    }

    [Fact]
    public async Task A_file_from_elsewhere_that_Slack_gives_no_address_of_is_named_and_not_lost_in_silence()
    {
        var foreign = new JsonObject { ["id"] = "F9", ["name"] = "theirs.jpg", ["mimetype"] = "image/jpeg", ["file_access"] = "check_file_info" };

        var said = await ShareAsync("A desk", foreign);

        said.ShouldContain("I am not allowed to fetch “theirs.jpg”");
        said.ShouldContain("1.1 “A desk”");
    }

    [Fact]
    public async Task An_export_is_handed_over_as_a_file()
    {
        await _stage.SayAsync("Amy", null, Form);

        var said = await _stage.SayAsync("Amy", null, "export markdown");

        var file = _stage.Server.Files.All.ShouldHaveSingleItem();
        (file.Name, file.IsShared, file.Channel).ShouldBe(("csd-2016-4.1.md", true, _stage.PlaceOf("Amy", null).Id));
        Encoding.UTF8.GetString(file.Content!).ShouldContain(Form);
        said.ShouldContain(file.Name);
    }

    private Task<string> ShareAsync(string text, JsonObject file) => _stage.TellAsync(_stage.Server.Team.Put(_stage.Write("Amy", null, text) with { Files = new JsonArray(file) }));

    /// <summary>All that Slack says of a file from another workspace.</summary>
    private static JsonObject Hidden(string id) => new() { ["id"] = id, ["mode"] = "file_access", ["file_access"] = "check_file_info" };
}
