using System.Runtime.CompilerServices;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Summaries;
using BotReports.Tests.Attachments;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Summaries;

/// <summary>
/// The whole cards stand in text files beside this; with <c>UPDATE_SCRIPTS=1</c> they are written anew, to be read before they are committed. The rules about single lines are here.
/// </summary>
public sealed class SummaryCardTests
{
    private const string Hidden = "Secret words";

    /// <summary>Something in every kind of place: lists with extras, groups with parts and extras, quotes of each kind, notes, what a breakout group said, two answers to one question.</summary>
    private static Report Full { get; } = Assigned(ExportSample.Empty
        .Join("Ben Ito", Sample.Delivery(1, Sample.Ben))
        .With("examples", "One", 2).With("examples", "Two, see recommendation 1", 3).With("examples", "Three", 4).With("examples", "Four", 5).With("examples", "Five", 6)
        .With("recommendations", 1, "text", "A first", 7).With("recommendations", 1, "target", "States", 8)
        .With("recommendations", 1, "actions", "Do", 9).With("recommendations", 1, "actions", "Do more", 10).With("recommendations", 1, "actions", "Do most", 11)
        .With("recommendations", 2, "text", "A second", 12)
        .With("governance-mechanisms", "A mechanism", 14)
        .With("women", "As in 1.2", 15)
        .With("priority-messages", "Tell them", 16)
        .Quote("Nobody's", Attribution.Anonymous, 20)
        .Quote("Somebody's", new Attribution(AttributionKind.Approved, "Nadia"), 22)
        .Quote(Hidden, null, 24)
        .Note("To be placed", Sample.Delivery(26)));

    [Fact]
    public void The_organizers_card_reads_as_in_its_file() => ShouldReadAs("organizers", SummaryCard.ForOrganizers(Full, ExportSample.Conference, Phrases.English));

    [Fact]
    public void The_rapporteurs_card_reads_as_in_its_file() => ShouldReadAs("rapporteur", SummaryCard.ForRapporteur(Full, ExportSample.Conference, Phrases.English));

    [Fact]
    public void An_empty_report_reads_as_in_its_file() => ShouldReadAs("empty", SummaryCard.ForOrganizers(ExportSample.Empty, ExportSample.Conference, Phrases.English));

    [Fact]
    public void A_form_with_choices_reads_as_in_its_file() => ShouldReadAs("choices", SummaryCard.ForOrganizers(ExportSample.SiteVisit, ExportSample.SiteVisits, Phrases.English));

    [Fact]
    public void A_report_after_its_review_reads_as_in_its_file() => ShouldReadAs("review", SummaryCard.ForOrganizers(Reviewed(), ExportSample.Conference, Phrases.English));

    [Fact]
    public void Attachments_stand_where_they_belong_as_in_their_file() => ShouldReadAs("attachments", SummaryCard.ForRapporteur(SampleReport.Report, SampleReport.Reachable, Phrases.English));

    [Fact]
    public void Organizers_can_approve_and_ask_once_it_is_submitted()
    {
        SummaryCard.ForOrganizers(Full, ExportSample.Conference, Phrases.English).Buttons.ShouldBeEmpty();

        var submitted = Full.Submit(Sample.Delivery(30));
        var buttons = SummaryCard.ForOrganizers(submitted, ExportSample.Conference, Phrases.English).Buttons;

        buttons.Select(button => button.Action).ShouldBe([new Approve(Sample.Id.Session, submitted.AnswersRevision), new AskBack(Sample.Id.Session)]);
        buttons.ShouldAllBe(button => button.Replaces);
        buttons.Select(button => button.IsPrimary).ShouldBe([true, false]);
    }

    [Fact]
    public void What_is_approved_can_be_approved_again_only_after_a_change()
    {
        var approved = Full.Submit(Sample.Delivery(30)).Approve(Sample.Delivery(31));
        Approvals(approved).ShouldBe(0);

        Approvals(approved.With("children", "A change", 32)).ShouldBe(1);
    }

    [Fact]
    public void A_rapporteur_can_submit_what_is_not_submitted_and_see_what_is_attached()
    {
        Actions(Full).ShouldBe([new Continue(), new Submit()]);
        Actions(Full.Submit(Sample.Delivery(30))).ShouldBe([new Continue()]);
        Actions(SampleReport.Report).ShouldContain(new ShowAttachments());
        SummaryCard.ForRapporteur(Full, ExportSample.Conference, Phrases.English).Buttons[0].IsPrimary.ShouldBeTrue();
    }

    [Fact]
    public void A_change_after_the_submission_is_named_once_with_its_place()
    {
        var changed = Full.Submit(Sample.Delivery(30)).With("children", "One", 31).With("priority-messages", "Another", 32);

        var notice = SummaryCard.ForOrganizers(changed, ExportSample.Conference, Phrases.English).Notice.ShouldNotBeNull();

        notice.Text.ShouldBe("Updated 18:32 · changed: 5.2 note on children, 6.2 priority message");
        notice.Style.ShouldBe(CardTextStyle.Strong);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("pt")]
    public void What_is_withheld_is_counted_for_organizers_and_shown_to_rapporteurs_alone(string language)
    {
        var phrases = Phrases.In(language);

        var organizers = PlainTextRenderer.Render(SummaryCard.ForOrganizers(Full, ExportSample.Conference, phrases));
        organizers.ShouldNotContain(Hidden);
        organizers.ShouldNotContain("To be placed");
        organizers.ShouldContain(phrases.WithheldCount(1));

        var rapporteur = PlainTextRenderer.Render(SummaryCard.ForRapporteur(Full, ExportSample.Conference, phrases));
        rapporteur.ShouldContain(Hidden);
        rapporteur.ShouldContain("To be placed");
    }

    [Fact]
    public void Sections_are_folded_and_what_has_no_place_yet_is_open()
    {
        var folded = SummaryCard.ForRapporteur(Full, ExportSample.Conference, Phrases.English).Body.OfType<CardCollapsible>().ToList();

        folded[..^1].ShouldAllBe(section => !section.Open);
        folded[^1].ShouldSatisfyAllConditions(notes => notes.Title.ShouldBe("Notes"), notes => notes.Open.ShouldBeTrue());
        SummaryCard.ForRapporteur(SampleReport.Report, SampleReport.Reachable, Phrases.English).Body.OfType<CardCollapsible>().Last().Open.ShouldBeTrue();
    }

    [Fact]
    public void A_question_of_the_organizers_stands_there_until_it_is_settled()
    {
        var asked = Full.Submit(Sample.Delivery(30)).Ask("Which states?", Sample.Delivery(31, Sample.Ben)).Sent(1, "amy");
        Facts(asked).ShouldContain("Asked back");

        // Whoever has been shown the question and changes the report has answered by that.
        Facts(asked.With("children", "A change", 32)).ShouldNotContain("Asked back");
    }

    [Fact]
    public void Where_all_quotes_are_withheld_the_section_says_so() =>
        PlainTextRenderer.Render(SummaryCard.ForOrganizers(ExportSample.Empty.Quote(Hidden, null, 1), ExportSample.Conference, Phrases.English))
            .ShouldContain("Inspiring quotes · 0 of 2\n\nOne quote is withheld until its attribution is settled.");

    [Fact]
    public void A_recommendation_beyond_the_forms_room_is_marked_and_no_other()
    {
        var five = Enumerable.Range(1, 5).Aggregate(ExportSample.Empty, (report, number) => report.With("recommendations", number, "text", $"No. {number}", number));

        PlainTextRenderer.Render(SummaryCard.ForOrganizers(five, ExportSample.Conference, Phrases.English)).Split("extra: the form has room for 4").Length.ShouldBe(1 + 1);
    }

    [Fact]
    public void A_change_of_a_recommendation_is_named_as_that() =>
        SummaryCard.ForOrganizers(Full.Submit(Sample.Delivery(30)).With("recommendations", 4, "text", "A fourth", 31), ExportSample.Conference, Phrases.English).Notice!.Text
            .ShouldEndWith("2.4 recommendation");

    [Fact]
    public void A_breakout_groups_report_says_whose_it_is() =>
        SummaryCard.ForRapporteur(ExportSample.Empty with { Group = "Asia group" }, ExportSample.Conference, Phrases.English).Eyebrow.ShouldBe("Session report · 4.1 · Asia group");

    private static IEnumerable<string> Facts(Report report) =>
        SummaryCard.ForOrganizers(report, ExportSample.Conference, Phrases.English).Body.OfType<CardFacts>().Single().Facts.Select(fact => fact.Label);

    private static int Approvals(Report report) => SummaryCard.ForOrganizers(report, ExportSample.Conference, Phrases.English).Buttons.Count(button => button.Action is Approve);

    private static IEnumerable<BotAction> Actions(Report report) => SummaryCard.ForRapporteur(report, ExportSample.Conference, Phrases.English).Buttons.Select(button => button.Action);

    private static Report Reviewed() => Full.Submit(Sample.Delivery(30))
        .Ask("Which states?", Sample.Delivery(31, Sample.Ben)).Reply("All of them", Sample.Delivery(32))
        .Approve(Sample.Delivery(33, Sample.Ben)).With("children", "A change", 34);

    private static Report Assigned(Report report)
    {
        var asia = (Sample.Report(Sample.Id with { Group = "asia" }) with { Group = "Asia group" }).Join(Sample.Delivery(1, Sample.Ben))
            .With("examples", "From Asia", 2).With("recommendations", 1, "text", "A third", 3).With("global-compact", "From the group", 4);
        return BreakoutItem.Of(asia, ExportSample.Conference.Walk(asia)).Aggregate(report, (taken, item) => taken.Assign(item, null, Sample.Delivery(taken.Revision + 40)));
    }

    private static void ShouldReadAs(string name, Card card, [CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{name}.txt");
        var text = PlainTextRenderer.Render(card).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SCRIPTS") == "1")
        {
            File.WriteAllText(path, text);
        }

        text.ShouldBe(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
