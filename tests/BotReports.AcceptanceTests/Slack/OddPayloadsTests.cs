using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Hosting;
using BotReports.AcceptanceTests.Slack.Surfaces;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Whatever comes to Slack's three addresses, signed as it should be: it is taken, refused or ignored, and nothing breaks.</summary>
public sealed class OddPayloadsTests : IAsyncLifetime
{
    private SlackStage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        await new SlackVisit(_stage, "Amy").BeginAsync("4.1");
        await _stage.SayAsync("Olga", "organizers", "use this channel");
    }

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task Nothing_that_is_not_as_it_should_be_breaks_anything()
    {
        var samples = await SamplesAsync();
        var line = new SignedLine(_stage.Host);
        for (var round = 0; round < OddJson.Rounds(otherwise: 300); round++)
        {
            var (path, sample) = samples[round % samples.Count];
            var body = path == "slack/commands" ? Form(sample, new Random(round)) : OddJson.Of(sample, new Random(round));

            var receipt = await line.PostAsync(path, path == "slack/interactivity" ? $"payload={Uri.EscapeDataString(body)}" : body, path == "slack/events" ? "application/json" : "application/x-www-form-urlencoded");

            receipt.Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized], $"round {round}: {body[..Math.Min(body.Length, 3_000)]}");
        }

        await _stage.Host.WhenIdleAsync();
        _stage.Host.Log.Lines.All.Where(entry => entry.StartsWith("Error", StringComparison.Ordinal) && entry.Contains("turn", StringComparison.Ordinal) && !entry.Contains("could not be sent", StringComparison.Ordinal) && !entry.StartsWith("Error Polly", StringComparison.Ordinal)).ShouldBeEmpty();
        _stage.Server.Posted.All.ShouldNotContain(post => post.Message.Text.Contains("Something went wrong on my side", StringComparison.Ordinal));
        (await line.EventAsync(_stage.Payloads.Envelope(_stage.Payloads.Said(_stage.Write("Amy", null, "status"), _stage.PlaceOf("Amy", null))))).IsTaken.ShouldBeTrue();
    }

    private static string Form(JsonObject fields, Random random)
    {
        var odd = fields.DeepClone().AsObject();
        odd[odd.ElementAt(random.Next(odd.Count)).Key] = random.Next(3) switch { 0 => "", 1 => "\ud83d", _ => new string('x', random.Next(4_000)) };
        odd.Remove(odd.ElementAt(random.Next(odd.Count)).Key);
        return string.Join('&', odd.Select(field => $"{field.Key}={Uri.EscapeDataString((string)field.Value!)}"));
    }

    private async Task<List<(string Path, JsonObject Payload)>> SamplesAsync()
    {
        var (amy, payloads) = (new SlackVisit(_stage, "Amy"), _stage.Payloads);
        await amy.OpenFormAsync();
        var said = _stage.Write("Amy", null, "Cities open doors");
        var rich = said with { Blocks = [JsonNode.Parse("""{"type":"rich_text","elements":[{"type":"rich_text_list","style":"bullet","indent":0,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"one"},{"type":"user","user_id":"U0BEN0000"},{"type":"emoji","name":"tada","unicode":"1f389"}]}]}]}""")], Files = [new JsonObject { ["id"] = "F1", ["file_access"] = "check_file_info" }] };
        var shown = _stage.Server.Team.Messages.Last(message => message.IsTheBots && BlockText.Buttons(message.Blocks).Any());
        var button = BlockText.Buttons(shown.Blocks).First();
        JsonObject[] events =
        [
            payloads.Said(said, amy.Chat), payloads.Said(rich, amy.Chat), payloads.Said(_stage.Write("Olga", "organizers", "status"), _stage.PlaceOf("Olga", "organizers")),
            payloads.Changed(said, said with { Text = "Cities open all doors", EditedTs = "1.2" }), payloads.Deleted(said), payloads.HomeOpened(amy.User),
            new JsonObject { ["type"] = "member_joined_channel", ["user"] = SlackTeam.BotUserId, ["channel"] = _stage.PlaceOf("Olga", "organizers").Id, ["inviter"] = amy.User.Id, ["event_ts"] = "5.6" },
        ];
        JsonObject[] interactions =
        [
            payloads.Pressed(amy.User, shown, button), payloads.Submitted(amy.User, amy.Window, new Dictionary<string, string>()), payloads.Closed(amy.User, amy.Window),
            payloads.Shortcut(amy.User, "fill_report"), payloads.Shortcut(amy.User, "add_to_report", said),
        ];
        return
        [
            .. events.Select(each => ("slack/events", payloads.Envelope(each))),
            .. interactions.Select(each => ("slack/interactivity", each)),
            ("slack/commands", payloads.Command(amy.User, amy.Chat, "/report", "form")),
            ("slack/commands", payloads.Command(amy.User, amy.Chat, "/priorities", "4.1")),
        ];
    }
}
