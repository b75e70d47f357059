using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Summaries;
using BotReports.Templates;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>Who says that a speaker may be named: whoever gave the quote, or an organizer.</summary>
public sealed class ApprovalTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Joining = JoinRule.Open });

    [Fact]
    public async Task Whoever_gave_the_quote_says_so_and_is_named_in_the_receipt_the_history_and_the_cards()
    {
        await AskAsync("Amy");

        (await _stage.PressAsync("Amy", null, "Yes")).ShouldContain("✓ 7.1 goes out with the name of Maria Lopez, who approved, says Amy Shannon");

        var approved = await AttributionAsync();
        (approved.Kind, approved.ApprovedBy, approved.ApproverName).ShouldBe((AttributionKind.Approved, "amy", "Amy Shannon"));
        (await _stage.SayAsync("Amy", null, "history 7.1")).ShouldContain("Maria Lopez (approved, says Amy Shannon) · ");
        (await _stage.SayAsync("Amy", null, "preview")).ShouldContain("(Maria Lopez (approved, says Amy Shannon))");
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        await _stage.SayAsync("Amy", null, "submit");
        (await _stage.PressAsync("Amy", null, "Yes")).ShouldContain("#organizers\nSession report");
        (await _stage.SayAsync("Amy", null, "edit 1.1")).ShouldNotBeEmpty();
        (await _stage.SayAsync("Amy", null, "A desk and a lamp")).ShouldContain("(Maria Lopez (approved, says Amy Shannon))");
    }

    [Fact]
    public async Task Another_rapporteur_is_refused_told_who_can_and_changes_nothing()
    {
        await AskAsync("Ben");

        (await _stage.PressAsync("Ben", null, "Yes")).ShouldContain("Only Amy Shannon, who gave this quote, or an organizer can say that Maria Lopez approved.");
        (await _stage.SayAsync("Ben", null, "yes")).ShouldContain("Only Amy Shannon");

        (await AttributionAsync()).Kind.ShouldBe(AttributionKind.AwaitingApproval);
    }

    [Fact]
    public async Task Nobody_comes_to_approve_a_quote_by_wording_it_anew()
    {
        await AskAsync("Ben");
        await _stage.SayAsync("Ben", null, "edit 7.1");
        await _stage.SayAsync("Ben", null, "Nothing about us without all of us");

        (await _stage.PressAsync("Ben", null, "Yes")).ShouldContain("Only Amy Shannon");

        (await AttributionAsync()).Kind.ShouldBe(AttributionKind.AwaitingApproval);
    }

    [Fact]
    public void An_approval_from_before_its_approver_was_kept_is_shown_as_it_was()
    {
        var report = ExportSample.Empty.Quote("Nothing about us without us", new Attribution(AttributionKind.Approved, "Maria Lopez", Sample.Delivery(2).At), 1);

        var read = ReportJson.Read(Sample.Id, ReportJson.Write(report));

        read[ExportSample.Quotes].Answers[0].Attribution.ShouldBe(report[ExportSample.Quotes].Answers[0].Attribution);
        PlainTextRenderer.Render(SummaryCard.ForOrganizers(read, ExportSample.Conference, Phrases.English)).ShouldContain("(Maria Lopez (approved))");
    }

    [Fact]
    public async Task Another_rapporteur_may_leave_the_name_out()
    {
        await AskAsync("Ben");

        await _stage.PressAsync("Ben", null, "No");

        (await AttributionAsync()).ShouldBe(Attribution.Anonymous);
    }

    [Fact]
    public async Task An_organizer_who_fills_the_report_too_says_so()
    {
        await AskAsync("Olga");

        (await _stage.PressAsync("Olga", null, "Yes")).ShouldContain("who approved, says Olga Organizer");

        (await AttributionAsync()).ApprovedBy.ShouldBe("olga");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    /// <summary>Amy has given a quote and its speaker, and somebody is asked whether the speaker approved.</summary>
    private async Task AskAsync(string who)
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
        await _stage.Reports.ChangeAsync(
            Sample.Id,
            report => report!
                .With("examples", "A desk", -204).With("recommendations", 1, "text", "Listen", -203).With("priority-messages", "Share data", -202)
                .Quote("Nothing about us without us", null, -201),
            TestContext.Current.CancellationToken);
        if (who != "Amy")
        {
            await _stage.SayAsync(who, null, "join 4.1");
        }

        await _stage.SayAsync(who, null, "attribution");
        (await _stage.SayAsync(who, null, "Maria Lopez")).ShouldContain("Has Maria Lopez agreed");
    }

    private async Task<Attribution> AttributionAsync() =>
        (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))![ExportSample.Quotes].Answers.ShouldHaveSingleItem().Attribution!;
}
