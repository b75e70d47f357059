using System.Text;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>What an organizer's word for a guest does beyond what the scripts show.</summary>
public sealed class TrustTests : IAsyncDisposable
{
    private const string Unproven = "does not prove who you are";

    private readonly InProcessStage _stage = new(ConferenceOf(JoinRule.Assigned));

    [Fact]
    public async Task A_word_for_somebody_outlives_the_host_and_is_in_a_document_that_says_who_gave_it()
    {
        await _stage.SayAsync("Olga", null, "trust @Gus Guest");
        await _stage.RestartAsync();

        (await _stage.SayAsync("Gus", null, "priority messages")).ShouldNotContain(Unproven);
        var document = (await _stage.Documents.GetAsync(DocumentName.Parse($"events/{Sample.Event}/trusted.json"), TestContext.Current.CancellationToken))!;
        Encoding.UTF8.GetString(document.Content.Span).ShouldContain("\"byName\": \"Olga Organizer\"");
    }

    [Fact]
    public async Task A_session_is_given_to_whoever_has_the_assigned_address_only_with_proof()
    {
        (await _stage.SayAsync("Gus", null, "start 4.1")).ShouldContain(Unproven);
        (await ReportAsync()).ShouldBeNull();

        await _stage.SayAsync("Olga", null, "trust @Gus Guest");
        await _stage.SayAsync("Gus", null, "start 4.1");
        await _stage.SayAsync("Gus", null, "ok");
        (await ReportAsync())!.RapporteurOf("gus").ShouldNotBeNull();
    }

    [Fact]
    public async Task Nobody_vouches_for_themselves_with_a_button_that_is_forged()
    {
        await _stage.SayAsync("Gus", null, "priority messages");

        (await _stage.PressAsync("Gus", null, new CardButton("", new Trust("gus")), card: null)).ShouldContain("Only an organizer");
        (await _stage.PressAsync("Amy", null, new CardButton("", new Trust("gus")), card: null)).ShouldContain("Only an organizer");

        (await _stage.SayAsync("Gus", null, "priority messages")).ShouldContain(Unproven);
    }

    [Fact]
    public async Task The_organizers_are_told_of_somebody_once()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");

        (await _stage.SayAsync("Gus", null, "priority messages")).ShouldContain("wait for an organizer");
        (await _stage.SayAsync("Gus", null, "who is missing")).ShouldNotContain("wait for an organizer");
    }

    [Fact]
    public async Task A_word_that_is_delivered_twice_is_on_record_once()
    {
        _stage.RepeatsDeliveries = true;

        await _stage.SayAsync("Olga", null, "trust @Gus Guest");

        (await _stage.SayAsync("Olga", null, "trust")).ShouldContain("One person");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    /// <summary>Session 4.1 is given to the address in the guest's profile.</summary>
    private static Conference ConferenceOf(JoinRule joining)
    {
        var programme = ProgrammeFile.Load(SeedFolder.Programme);
        return new Conference(
            programme with { Sessions = [.. programme.Sessions.Select(session => session.Number == Sample.Id.Session ? session with { Rapporteurs = [new AssignedRapporteur("Chris Chair", Cast.Chair)] } : session)] },
            TemplateCatalog.Load(SeedFolder.Templates))
        {
            Joining = joining,
        };
    }

    private Task<Report?> ReportAsync() => _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken);
}
