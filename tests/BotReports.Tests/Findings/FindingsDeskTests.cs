using BotReports.Actions;
using BotReports.Cards;
using BotReports.Findings;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Findings;

/// <summary>What a chair's question finds in the reports, and how its card shows it.</summary>
public sealed class FindingsDeskTests : IDisposable
{
    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    private readonly FindingsDesk _desk = new(Conference);
    private int _said;

    [Theory]
    [InlineData("detention", "1.1 2.1")]
    [InlineData("detenciones", "4.1")]
    [InlineData("detentions", "1.1 2.1")]
    [InlineData("family unity", "2.1")]
    [InlineData("\"unity family\"", "")]
    [InlineData("\"family unity\"", "2.1")]
    [InlineData("detention -family", "1.1")]
    [InlineData("detention -\"family unity\"", "1.1")]
    [InlineData("recrutement", "3.1")]
    [InlineData("recrutements équitables", "3.1")]
    [InlineData("no such words", "")]
    [InlineData("-detention", "")]
    public void Words_are_found_in_the_forms_that_they_take_in_any_of_the_languages(string words, string sessions)
    {
        Report[] reports =
        [
            Report("1.1", ("priority-messages", "End the detention of migrants")),
            Report("2.1", ("examples", "A detention centre that was closed, for the unity of families and family unity")),
            Report("3.1", ("examples", "Des recrutements équitables au Népal")),
            Report("4.1", ("examples", "Se cerraron centros de detenciones")),
        ];

        Sessions(new ShowFindings { Topic = FindingTopic.Everything, Words = words }, reports).ShouldBe(sessions);
    }

    [Fact]
    public void A_theme_is_in_the_words_of_an_answer_in_any_language_or_in_the_question_that_it_answers()
    {
        Report[] reports =
        [
            Report("1.1", ("examples", "Les enfants vont à l'école")),
            Report("1.2", ("children", "See recommendation 2")),
            Report("2.1", ("priority-messages", "No child in a cell")),
            Report("2.2", ("priority-messages", "Fair recruitment")),
        ];

        Sessions(new ShowFindings { Topic = FindingTopic.Everything, Themes = ["children"] }, reports).ShouldBe("1.1 1.2 2.1");
        Sessions(new ShowFindings { Themes = ["children"] }, reports).ShouldBe("2.1");
        Sessions(new ShowFindings { Topic = FindingTopic.Everything, Themes = ["children", "women"] }, reports).ShouldBe("1.1 1.2 2.1");
    }

    [Theory]
    [InlineData("sdg-16", "1.1 2.1 2.2")]
    [InlineData("sdg-4", "1.2")]
    [InlineData("sdg-8", "2.2")]
    [InlineData("sdg-17", "")]
    public void Goals_are_recognised_however_they_are_named(string goal, string sessions)
    {
        Report[] reports =
        [
            Report("1.1", ("sdg-lessons", "Target 16.3 is about access to justice")),
            Report("1.2", ("sdg-lessons", "ODD 3, 4 et 5")),
            Report("2.1", ("sdg-lessons", "SDG 16 needs data; 17 people agreed")),
            Report("2.2", ("sdg-lessons", "los ODS 8.7 y 16")),
        ];

        Sessions(new ShowFindings { Topic = FindingTopic.Everything, Themes = [goal] }, reports).ShouldBe(sessions);
    }

    [Theory]
    [InlineData("iom", "1.1 1.2")]
    [InlineData("oim", "1.1 1.2")]
    [InlineData("estados", "1.2 2.1")]
    [InlineData("mayors of europe", "2.2")]
    [InlineData("goverments", "1.2 2.1")]
    [InlineData("un", "")]
    public void An_addressee_is_the_same_in_all_languages_and_by_its_acronym(string addressee, string sessions)
    {
        Report[] reports =
        [
            Recommending("1.1", "Share data", "IOM"), Recommending("1.2", "Partager", "États, Organisation internationale pour les migrations"), Recommending("2.1", "Ratify", "Governments"),
            Recommending("2.2", "Meet", "Mayors of cities in Europe"), Recommending("3.1", "Nothing", null),
        ];

        Sessions(new ShowFindings { Topic = FindingTopic.Questions, Questions = ["recommendations/text"], Addressee = addressee }, reports).ShouldBe(sessions);
    }

    [Fact]
    public void What_may_not_go_out_is_not_found_and_what_is_taken_out_is_gone()
    {
        var quoted = Report("1.1", ("quotes", "We closed the prison"));
        var example = Report("1.2", ("examples", "The prison was closed"));
        Sessions(new ShowFindings { Topic = FindingTopic.Everything, Words = "prison" }, quoted, example).ShouldBe("1.2");

        var free = quoted.Attribute(new SlotAddress(FieldPath.Of("quotes"), 1), new Attribution(AttributionKind.Anonymous, null, Sample.Delivery(50).At), Sample.Delivery(50));
        Sessions(new ShowFindings { Topic = FindingTopic.Everything, Words = "prison" }, free, example).ShouldBe("1.1 1.2");
        Sessions(new ShowFindings { Topic = FindingTopic.Everything, Words = "prison" }, free).ShouldBe("1.1");
    }

    [Fact]
    public void Only_what_was_said_since_a_moment_or_since_the_last_question_is_new()
    {
        var report = Sample.Report().Answer(Priority, "Early", Sample.Delivery(10)).Answer(Priority, "Late", Sample.Delivery(30));

        Texts(new ShowFindings { Since = Sample.Delivery(20).At }, [report]).ShouldBe(["Late"]);
        Texts(new ShowFindings { SinceLast = true }, [report], Sample.Delivery(20).At).ShouldBe(["Late"]);
        Texts(new ShowFindings { SinceLast = true }, [report]).ShouldBe(["Early", "Late"]);
    }

    [Fact]
    public void A_room_a_day_and_a_track_narrow_the_sessions()
    {
        Report[] reports = [Report("1.1", ("priority-messages", "one")), Report("1.2", ("priority-messages", "two")), Report("4.1", ("priority-messages", "three"))];
        var second = new DateTimeOffset(2016, 12, 9, 0, 0, 0, TimeSpan.FromHours(6));

        Sessions(new ShowFindings { Room = "Meghna" }, reports).ShouldBe("1.1 4.1");
        Sessions(new ShowFindings { Room = "Meghna", HeldFrom = second, HeldBefore = second.AddDays(1) }, reports).ShouldBe("4.1");
        Sessions(new ShowFindings { HeldBefore = second }, reports).ShouldBe("1.1 1.2");
    }

    [Fact]
    public void Words_that_name_a_breakout_group_ask_for_its_answers_and_others_are_named()
    {
        var session = Report("4.1", ("priority-messages", "of all"));
        var group = Sample.Report(Sample.Id with { Group = "asia" }) with { Group = "Asia group" };
        group = group.Answer(Priority, "of the group", Sample.Delivery(3));

        Texts(new ShowFindings { Topic = FindingTopic.Everything, Unclear = "asia" }, [session, group]).ShouldBe(["of the group"]);
        Texts(new ShowFindings { Unclear = "urgent" }, [session, group]).ShouldBe(["of all"]);
        Shown(new ShowFindings { Unclear = "asia" }, session, group).ShouldNotContain("cannot filter");
        Shown(new ShowFindings { Unclear = "urgent" }, session, group).ShouldContain("I cannot filter by “urgent”; here is the rest.");
    }

    [Fact]
    public void Drafts_come_last_and_the_first_line_says_how_much_of_the_event_it_is()
    {
        var draft = Report("1.1", ("priority-messages", "a draft's"));
        var done = Report("4.1", ("priority-messages", "a submitted one's")).Submit(Sample.Delivery(60));

        Texts(new ShowFindings(), [draft, done]).ShouldBe(["a submitted one's", "a draft's"]);
        Shown(new ShowFindings(), draft, done).ShouldContain("2 of 8 sessions, 0 approved · 2 answers");
    }

    [Fact]
    public void A_report_that_was_changed_after_its_approval_is_not_approved_as_it_is_now()
    {
        var approved = Report("4.1", ("priority-messages", "One")).Submit(Sample.Delivery(60)).Approve(Sample.Delivery(61, Sample.Ben));
        var amended = approved.Answer(new SlotAddress(FieldPath.Of("priority-messages"), 1), "One, changed", Sample.Delivery(62));

        Texts(new ShowFindings { ApprovedOnly = true }, [approved]).ShouldBe(["One"]);
        Texts(new ShowFindings { ApprovedOnly = true }, [amended]).ShouldBeEmpty();
        Shown(new ShowFindings(), approved).ShouldContain("1 of 8 sessions, 1 approved");
        Shown(new ShowFindings(), amended).ShouldContain("1 of 8 sessions, 0 approved");
    }

    [Fact]
    public void However_many_answers_there_are_a_card_is_read_in_two_minutes_and_the_next_goes_on_where_it_ends()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("word", 90));
        var reports = Conference.Programme.Sessions.Select(session => Report(session.Number.Value, ("priority-messages", $"{session.Number} a {long1}"), ("priority-messages", $"{session.Number} b {long1}"))).ToArray();
        var seen = new List<string>();
        var question = new ShowFindings();
        for (var page = 0; page < 20; page++)
        {
            var card = FindingsCard.Of(_desk.Ask(question, reports)!, Conference, Phrases.English);
            var texts = card.Body.OfType<CardList>().SelectMany(list => list.Items).Select(item => item.Text).ToList();
            texts.Sum(text => text.Split(' ').Length).ShouldBeLessThanOrEqualTo(250);
            seen.AddRange(texts);
            if (card.Buttons.FirstOrDefault(button => button.Title.EndsWith("more", StringComparison.Ordinal)) is not { } more)
            {
                break;
            }

            more.Title.ShouldBe($"{16 - seen.Count} more");
            question = more.Action.ShouldBeOfType<ShowFindings>();
        }

        seen.Count.ShouldBe(16);
        seen.ShouldBeUnique();
    }

    [Fact]
    public void Of_a_long_answer_the_words_around_a_hit_are_shown_and_every_one_of_them_is_the_rapporteurs()
    {
        var before = string.Join(' ', Enumerable.Range(1, 200).Select(number => $"before{number}"));
        var after = string.Join(' ', Enumerable.Range(1, 200).Select(number => $"after{number}"));
        var text = $"{before} the détention of children {after}";

        var card = FindingsCard.Of(_desk.Ask(new ShowFindings { Topic = FindingTopic.Everything, Words = "detentions" }, [Report("4.1", ("examples", text))])!, Conference, Phrases.English);

        var shown = card.Body.OfType<CardList>().Single().Items.Single();
        shown.Text.ShouldContain("détention of children");
        shown.Text.Length.ShouldBeLessThanOrEqualTo(402);
        text.ShouldContain(shown.Text.Trim('…'));
        shown.Note.ShouldBe("example 1");
    }

    [Fact]
    public void Where_it_stands_and_what_one_should_know_before_saying_it_aloud_stands_beside_it()
    {
        var report = Recommending("4.1", "Share data", "IOM").Answer(Priority, "one", Sample.Delivery(70)).Answer(Priority, "two", Sample.Delivery(71)).Answer(Priority, "three", Sample.Delivery(72));

        Shown(new ShowFindings { Topic = FindingTopic.Questions, Questions = ["recommendations/text"] }, report).ShouldContain("Share data\n  (recommendation 1 · → IOM)");
        Shown(new ShowFindings(), report).ShouldContain("3. three\n   (extra: the form has room for 2)");
    }

    [Fact]
    public void What_several_sessions_ask_for_stands_side_by_side_by_the_rare_words_that_they_share()
    {
        Report[] reports =
        [
            Report("1.1", ("priority-messages", "States must build a firewall between schools and police")),
            Report("1.2", ("priority-messages", "Firewalls for migrants at hospitals")),
            Recommending("2.1", "A firewall in every law", "States"),
            Report("2.2", ("priority-messages", "Fair recruitment for migrants")),
            Report("3.1", ("priority-messages", "No fees: fair recruitment of migrants")),
            Report("3.2", ("examples", "A firewall in Barcelona")),
            Report("4.1", ("priority-messages", "Let migrants speak")),
        ];

        var shared = _desk.Ask(new ShowFindings { Form = FindingForm.Shared }, reports)!.Shared;

        shared.Select(each => $"{string.Join(' ', each.Words)}: {string.Join(' ', each.Found.Select(finding => finding.Session))}").ShouldBe(["firewall: 1.1 1.2 2.1", "recruitment: 2.2 3.1"]);
        Shown(new ShowFindings { Form = FindingForm.Shared }, reports).ShouldContain("firewall · 3 sessions");
    }

    [Fact]
    public void How_many_reports_there_are_who_wrote_them_and_which_themes_they_have_is_counted()
    {
        Report[] reports = [Report("1.1", ("priority-messages", "Women lead")).Submit(Sample.Delivery(60)), Report("1.2", ("examples", "A school for girls"))];

        Shown(new ShowFindings { Form = FindingForm.Count }, reports).ShouldContain("1 of 8 sessions, 0 approved");
        Shown(new ShowFindings { Form = FindingForm.Names, Sessions = [Sample.Session("4.1")] }, reports).ShouldContain("4.1 Amy Shannon");
        Shown(new ShowFindings { Form = FindingForm.State, Sessions = [Sample.Session("1.1")] }, reports).ShouldContain("(Submitted 19:00)");
        Shown(new ShowFindings { Form = FindingForm.State, Sessions = [Sample.Session("1")] }, reports).ShouldContain("(in progress)");
        Shown(new ShowFindings { Form = FindingForm.Themes }, reports).ShouldContain("women: 2 answers");
    }

    public void Dispose() => _desk.Dispose();

    private static SlotAddress Priority { get; } = new(FieldPath.Of("priority-messages"), null);

    private Report Report(string session, params (string Question, string Text)[] answers) =>
        answers.Aggregate(Sample.Report(new ReportId(Sample.Event, Sample.Session(session))), (report, answer) => report.Answer(new SlotAddress(FieldPath.Of(answer.Question), null), answer.Text, Sample.Delivery(++_said)));

    private Report Recommending(string session, string text, string? target)
    {
        var report = Report(session).Answer(new SlotAddress(FieldPath.In("recommendations", 1, "text"), null), text, Sample.Delivery(++_said));
        return target is null ? report : report.Answer(new SlotAddress(FieldPath.In("recommendations", 1, "target"), null), target, Sample.Delivery(++_said));
    }

    private string Sessions(ShowFindings question, params Report[] reports) =>
        string.Join(' ', _desk.Ask(question, reports)!.Found.Select(finding => finding.Session).Distinct().Order());

    private IEnumerable<string> Texts(ShowFindings question, Report[] reports, DateTimeOffset? lastAsked = null) => _desk.Ask(question, reports, lastAsked)!.Found.Select(finding => finding.Text);

    private string Shown(ShowFindings question, params Report[] reports) => PlainTextRenderer.Render(FindingsCard.Of(_desk.Ask(question, reports)!, Conference, Phrases.English));
}
