using System.Text;
using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Bot.Outbox;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Tests.BotBuilder;
using BotReports.Tests.Documents;
using BotReports.Webhooks;
using NJsonSchema;

namespace BotReports.Tests.Conversations;

/// <summary>Organizers have other programs told what becomes of the reports: in order, each thing once, whatever fails on the way.</summary>
public sealed class WebhookTests : IAsyncDisposable
{
    private const string Address = "https://hooks.example.org/reports?Key=AbC";

    private readonly InProcessStage _stage = new(ScriptConference.Default, storage: new MemoryDocuments());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_program_is_told_that_a_report_is_submitted_changed_approved_and_withdrawn()
    {
        await MakeAsync();
        await SubmitAsync();
        await _stage.SayAsync("Amy", null, "A quince.");
        await _stage.SayAsync("Olga", null, "approve 4.1");
        await _stage.SayAsync("Olga", null, "withdraw 4.1");
        await _stage.PressAsync("Olga", null, "Make it a draft");
        await _stage.SayAsync("Olga", null, "help");

        _stage.Webhooks.Types.ShouldBe(["report.submitted", "report.changed", "report.approved", "report.withdrawn"]);
        var data = _stage.Webhooks.Taken[2]["data"]!;
        ((string)data["event"]!, (string)data["session"]!, (string)data["state"]!, (string)data["report"]!).ShouldBe(("csd-2016", "4.1", "approved", "/api/events/csd-2016/reports/4.1"));
        _stage.Webhooks.Taken.Select(message => (string)message["id"]!).Distinct().Count().ShouldBe(4);
        var schema = await SchemaAsync();
        _stage.Webhooks.Taken.ShouldAllBe(message => schema.Validate(message.ToJsonString()).Count == 0);
    }

    [Fact]
    public async Task No_word_of_a_report_goes_there_and_nothing_that_was_before()
    {
        await SubmitAsync();
        await MakeAsync();
        await _stage.SayAsync("Olga", null, "status");
        _stage.Webhooks.Tries.ShouldBe(0);

        await _stage.SayAsync("Amy", null, "A quince.");

        _stage.Webhooks.Types.ShouldBe(["report.changed"]);
        _stage.Webhooks.Taken[0].ToJsonString().ShouldNotContain("quince");
        _stage.Webhooks.Taken[0].ToJsonString().ShouldNotContain("Amy");
    }

    [Fact]
    public async Task What_fails_is_tried_again_and_what_happened_meanwhile_comes_after_it()
    {
        await MakeAsync();
        _stage.Webhooks.Fails = new WebhookFailedException(WebhookFailure.Refused, 503);
        await SubmitAsync();
        await _stage.SayAsync("Olga", null, "approve 4.1");
        _stage.Webhooks.Tries.ShouldBeGreaterThan(0);

        _stage.Webhooks.Fails = null;
        _stage.Time.Advance(BackOff.Longest);
        await _stage.RestartAsync();
        await _stage.SayAsync("Olga", null, "help");

        _stage.Webhooks.Types.ShouldBe(["report.submitted", "report.approved"]);
    }

    [Fact]
    public async Task Two_hosts_tell_it_once()
    {
        await MakeAsync();
        _stage.DeliversAfterTurns = false;
        await SubmitAsync();

        await Task.WhenAll(_stage.Outbox.SweepAsync(Token), _stage.AnotherOutbox().SweepAsync(Token));

        _stage.Webhooks.Types.ShouldBe(["report.submitted"]);
    }

    [Fact]
    public async Task After_the_last_try_it_rests_the_organizers_are_told_once_and_a_test_that_goes_well_wakes_it()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        await MakeAsync();
        _stage.Webhooks.Fails = new WebhookFailedException(WebhookFailure.TooSlow);
        await SubmitAsync();
        var told = new StringBuilder();
        for (var tries = 0; tries < 2 * WebhookNotices.MostTries; tries++)
        {
            _stage.Time.Advance(BackOff.Longest);
            told.Append(await _stage.SayAsync("Olga", null, "help"));
        }

        _stage.Webhooks.Tries.ShouldBe(WebhookNotices.MostTries);
        told.ToString().Split("does not hear me").Length.ShouldBe(2, "The organizers are told once.");
        told.ToString().ShouldContain("#organizers\nhooks.example.org");
        told.ToString().ShouldContain($"after {WebhookNotices.MostTries} tries");

        (await _stage.PressAsync("Olga", "organizers", $"Test: {await NameAsync()}")).ShouldContain("It does not answer within ten seconds");
        _stage.Webhooks.Fails = null;
        (await _stage.SayAsync("Olga", null, "test webhook hooks.example.org")).ShouldContain("hears me");

        _stage.Webhooks.Types.ShouldBe(["test", "report.submitted"]);
    }

    [Fact]
    public async Task A_program_that_says_it_is_gone_is_not_asked_again()
    {
        await MakeAsync();
        _stage.Webhooks.Fails = new WebhookFailedException(WebhookFailure.Gone, 410);
        await SubmitAsync();
        _stage.Time.Advance(BackOff.Longest);
        await _stage.SayAsync("Olga", null, "help");

        _stage.Webhooks.Tries.ShouldBe(1);
        (await _stage.SayAsync("Olga", null, "webhooks")).ShouldContain("Nothing is sent there since");
    }

    [Theory]
    [InlineData("Amy", null, "Only an organizer")]
    [InlineData("Chris", null, "Only an organizer")]
    [InlineData("Olga", "organizers", "personal chat")]
    public async Task Nobody_else_makes_one_and_nobody_where_others_read_along(string who, string? channel, string answer)
    {
        (await _stage.SayAsync(who, channel, $"webhook {Address}")).ShouldContain(answer);
        (await _stage.PressAsync(who, channel, new CardButton("", new MakeWebhook(Address)), card: null)).ShouldContain(answer);

        (await StoredAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("webhook http://hooks.example.org/reports")]
    [InlineData("webhook https://hooks.example.com/reports")]
    [InlineData("webhook https://hooks.example.org.evil.example/reports")]
    [InlineData("webhook https://olga:secret@hooks.example.org/reports")]
    public async Task Only_allowed_hosts_are_told_and_only_over_https(string words)
    {
        (await _stage.SayAsync("Olga", null, words)).ShouldContain("https addresses of these hosts: hooks.example.org");

        (await StoredAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_says_who_made_it_never_where_it_leads_and_takes_it_away()
    {
        await MakeAsync();
        (await _stage.SayAsync("Olga", null, $"webhook {Address}")).ShouldContain("I tell that address already");

        var list = await _stage.SayAsync("Olga", null, "webhooks");
        list.ShouldContain("hooks.example.org");
        list.ShouldContain("asked for by Olga Organizer");
        list.ShouldNotContain("AbC");
        list.ShouldNotContain("whsec_");
        _stage.Log.ToString()!.ShouldNotContain("AbC");

        (await _stage.PressAsync("Olga", null, $"Remove: {await NameAsync()}")).ShouldContain("is told nothing any more");
        (await _stage.SayAsync("Olga", null, "webhooks")).ShouldContain("No program is told anything");
        (await StoredAsync()).ShouldNotContain("whsec_");
    }

    [Theory]
    [InlineData("nouveau webhook")]
    [InlineData("nuevo webhook")]
    [InlineData("novo webhook")]
    public async Task In_each_language(string words)
    {
        (await _stage.SayAsync("Olga", null, $"{words} {Address}")).ShouldContain("whsec_");

        (await StoredAsync()).ShouldContain("AbC");
    }

    [Fact]
    public async Task An_answer_that_begins_with_the_word_is_an_answer()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");

        (await _stage.SayAsync("Amy", null, "Webhook people met in Dhaka")).ShouldContain("✓ 1.1");
    }

    /// <summary>What is promised to whoever writes such a program.</summary>
    private static async Task<JsonSchema> SchemaAsync()
    {
        var document = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathTo("src/BotReports.Host/Api/openapi.json"), Token))!;
        return await JsonSchema.FromJsonAsync(document["components"]!["schemas"]!["WebhookMessage"]!.ToJsonString(), Token);
    }

    private async Task MakeAsync()
    {
        var said = await _stage.SayAsync("Olga", null, $"webhook {Address}");
        said.ShouldContain("✓ hooks.example.org (");
        said.ShouldContain("whsec_");
    }

    private async Task SubmitAsync()
    {
        foreach (var text in (string[])["start 4.1", "ok", "An example.", "submit", "A recommendation.", "A message for governments.", "yes"])
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }

    private async Task<string> NameAsync()
    {
        var id = JsonNode.Parse(await StoredAsync())!["webhooks"]![0]!["id"]!;
        return $"hooks.example.org ({id})";
    }

    private async Task<string> StoredAsync() => await _stage.Documents.GetAsync(DocumentName.Parse("events/csd-2016/webhooks.json"), Token) is { } found ? Encoding.UTF8.GetString(found.Content.Span) : "";
}
