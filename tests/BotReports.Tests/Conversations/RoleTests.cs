using System.Text;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Roles;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Conversations;

/// <summary>What an organizer's word about a role does beyond what the scripts show.</summary>
public sealed class RoleTests : IAsyncDisposable
{
    private static readonly DocumentName Document = DocumentName.Parse($"events/{Sample.Event}/roles.json");

    private readonly InProcessStage _stage = new(ScriptConference.Default);

    [Fact]
    public async Task A_role_outlives_the_host_and_is_in_a_document_that_says_who_gave_it()
    {
        await _stage.SayAsync("Olga", null, "add organizer amy@example.org");
        await _stage.RestartAsync();

        (await _stage.SayAsync("Amy", null, "roles")).ShouldContain("Organizers and chairs");
        (await ReadAsync()).ShouldContain("\"byName\": \"Olga Organizer\"");
    }

    [Fact]
    public async Task Nobody_gives_themselves_a_role_with_a_button_that_is_forged()
    {
        (await _stage.PressAsync("Amy", null, new CardButton("", new GiveRole(Role.Organizer, "amy@example.org")), card: null)).ShouldContain("Only an organizer");
        (await _stage.PressAsync("Gus", null, new CardButton("", new TakeRole(Role.Chair, Cast.Chair)), card: null)).ShouldContain("Only an organizer");

        (await _stage.SayAsync("Amy", null, "roles")).ShouldContain("Only an organizer");
    }

    [Fact]
    public async Task An_address_that_is_not_proven_gives_no_role()
    {
        await _stage.SayAsync("Olga", null, $"add organizer {Cast.Chair}");

        (await _stage.SayAsync("Gus", null, "roles")).ShouldContain("does not prove who you are");
        (await _stage.SayAsync("Chris", null, "roles")).ShouldContain("Organizers and chairs");
    }

    [Fact]
    public async Task Nobody_has_a_role_by_a_document_that_cannot_be_read()
    {
        await _stage.SayAsync("Olga", null, "add organizer amy@example.org");
        await _stage.Documents.PutAsync(Document, "{\"schema\":1,\"named\":7}"u8.ToArray(), PutCondition.Always, TestContext.Current.CancellationToken);
        await _stage.RestartAsync();

        (await _stage.SayAsync("Amy", null, "roles")).ShouldContain("Only an organizer");
        (await _stage.SayAsync("Olga", null, "roles")).ShouldContain("Organizers and chairs");
    }

    [Fact]
    public async Task A_role_that_is_given_twice_is_on_record_once()
    {
        _stage.RepeatsDeliveries = true;

        await _stage.SayAsync("Olga", null, "add chair ben@example.org");

        (await ReadAsync()).Split("ben@example.org").Length.ShouldBe(3);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task<string> ReadAsync() => Encoding.UTF8.GetString((await _stage.Documents.GetAsync(Document, TestContext.Current.CancellationToken))!.Content.Span);
}
