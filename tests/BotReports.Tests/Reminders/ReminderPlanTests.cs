using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Reminders;

public sealed class ReminderPlanTests
{
    private const string Ben = "ben";

    private static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>10:00 to 11:30, on the day before the clocks go forward; the reports are wanted at noon of the day when they do.</summary>
    private static readonly Session Session = new(Sample.Session("4.1"), Text("Trust"), At(25, 10, 0), At(25, 11, 30));

    private ReminderLog _log = new();
    private Report? _report;

    [Fact]
    public void A_session_that_begins_invites_those_who_have_not_begun()
    {
        Due(At(25, 9, 59)).ShouldBeNull();
        Due(At(25, 10, 0))!.Kind.ShouldBe(ReminderKind.Begins);

        _report = Begun(At(25, 9, 30));
        Due(At(25, 10, 0)).ShouldBeNull();
    }

    [Fact]
    public void Whoever_has_begun_hears_how_far_they_are_when_four_fifths_of_the_time_are_over()
    {
        _report = Begun(At(25, 10, 5));

        Due(At(25, 11, 11)).ShouldBeNull();
        Due(At(25, 11, 12))!.Kind.ShouldBe(ReminderKind.NearEnd);
    }

    [Fact]
    public void Of_several_reasons_only_the_latest_counts_so_that_a_host_that_was_down_says_one_thing() =>
        Due(At(25, 15, 0)).ShouldBe(new DueReminder(ReminderKind.Ended, Session.End));

    [Fact]
    public void Nothing_is_said_of_what_is_submitted_or_cancelled()
    {
        ReminderPlan.IsOwed(Session with { IsCancelled = true }, null).ShouldBeFalse();

        _report = Begun(At(25, 10, 5)) with { Submission = new Submission(At(25, 11, 0), Ben) };
        Due(At(25, 12, 0)).ShouldBeNull();
    }

    [Fact]
    public void Nobody_is_disturbed_at_night_and_what_is_due_then_is_said_in_the_morning()
    {
        _log = _log.Note(new DueReminder(ReminderKind.Begins, Session.Start), Ben, Session.Start);

        Due(At(25, 22, 0)).ShouldBeNull();

        // The clocks go forward at two: seven in the morning is an hour earlier than on the day before.
        Due(new DateTimeOffset(2017, 3, 26, 6, 59, 0, TimeSpan.FromHours(2))).ShouldBeNull();
        Due(new DateTimeOffset(2017, 3, 26, 7, 0, 0, TimeSpan.FromHours(2)))!.Kind.ShouldBe(ReminderKind.Ended);
    }

    [Fact]
    public void The_deadline_is_announced_two_hours_before_by_the_clock_on_the_wall()
    {
        Due(new DateTimeOffset(2017, 3, 26, 9, 59, 0, TimeSpan.FromHours(2)))!.Kind.ShouldBe(ReminderKind.Ended);

        var due = Due(new DateTimeOffset(2017, 3, 26, 10, 0, 0, TimeSpan.FromHours(2)))!;

        due.Kind.ShouldBe(ReminderKind.Deadline);
        due.Moment.ShouldBe(new DateTimeOffset(2017, 3, 26, 8, 0, 0, TimeSpan.Zero));
        Due(new DateTimeOffset(2017, 3, 26, 12, 0, 0, TimeSpan.FromHours(2))).ShouldBeNull();
    }

    [Fact]
    public void Nobody_is_disturbed_who_has_just_answered()
    {
        _report = Begun(At(25, 11, 25));

        Due(At(25, 11, 31)).ShouldBeNull();
        Due(At(25, 11, 36))!.Kind.ShouldBe(ReminderKind.Ended);
    }

    [Fact]
    public void Nobody_is_reminded_more_than_three_times_and_the_last_time_is_kept_for_the_deadline()
    {
        var (begins, ended) = (new DueReminder(ReminderKind.Begins, Session.Start), new DueReminder(ReminderKind.Ended, Session.End));
        _report = Begun(At(25, 10, 5));
        _log = _log.Note(begins, Ben, Session.Start).Note(new DueReminder(ReminderKind.NearEnd, At(25, 11, 12)), Ben, At(25, 11, 12));

        Due(At(25, 12, 0)).ShouldBeNull();
        var deadline = Due(At(26, 10, 30))!;
        deadline.Kind.ShouldBe(ReminderKind.Deadline);

        _log = _log.Note(deadline, Ben, At(26, 10, 30));
        Due(At(26, 11, 40)).ShouldBeNull();

        _log = new ReminderLog().Note(ended, "amy", Session.End);
        Due(At(25, 12, 0)).ShouldBe(ended);
    }

    [Fact]
    public void What_was_said_is_not_said_again_but_a_session_that_moves_is_said_anew()
    {
        _log = _log.Note(new DueReminder(ReminderKind.Begins, Session.Start), Ben, Session.Start);
        Due(At(25, 10, 30)).ShouldBeNull();

        var moved = Session with { Start = At(25, 16, 0), End = At(25, 17, 30) };
        Plan().For(Ben, moved, null, _log, [], At(25, 16, 0))!.Kind.ShouldBe(ReminderKind.Begins);
    }

    [Fact]
    public void Whoever_wants_to_be_left_alone_is_and_whoever_asked_for_it_is_reminded_even_at_night()
    {
        _log = _log.With(new ReminderPause(Ben, At(25, 23, 30), ThenReminds: true));

        Due(At(25, 23, 29)).ShouldBeNull();
        var due = Due(At(25, 23, 30))!;
        due.Kind.ShouldBe(ReminderKind.Asked);

        _log = _log.Note(due, Ben, At(25, 23, 30));
        Due(At(25, 23, 31)).ShouldBeNull();
        Plan().For("amy", Session, _report, _log, [], At(25, 21, 0))!.Kind.ShouldBe(ReminderKind.Ended);
    }

    [Fact]
    public void Two_reasons_at_one_time_are_not_said_one_right_after_the_other()
    {
        _log = _log.Note(new DueReminder(ReminderKind.Asked, At(25, 11, 20)), Ben, At(25, 11, 20));

        Due(At(25, 11, 30)).ShouldBeNull();
        Due(At(25, 11, 41))!.Kind.ShouldBe(ReminderKind.Ended);
    }

    [Fact]
    public void An_organizers_word_counts_for_the_session_or_for_all_that_had_begun()
    {
        ReminderOrder[] orders = [new(At(25, 23, 0), "4.1")];

        var due = Plan().For(Ben, Session, _report, _log, orders, At(25, 23, 1))!;
        due.Kind.ShouldBe(ReminderKind.Organizer);
        Plan().For(Ben, Session, _report, _log.Note(due, Ben, At(25, 23, 1)), orders, At(25, 23, 2)).ShouldBeNull();
        Plan().For(Ben, Session with { Number = Sample.Session("4.2") }, _report, _log, orders, At(25, 23, 1)).ShouldBeNull();

        Plan().For(Ben, Session, _report, _log, [new(At(25, 9, 0), null)], At(25, 9, 1)).ShouldBeNull();
        Plan().For(Ben, Session, _report, _log, [new(At(25, 10, 1), null)], At(25, 10, 2))!.Kind.ShouldBe(ReminderKind.Organizer);
    }

    [Fact]
    public void Settings_turn_off_what_comes_by_itself_and_nothing_else()
    {
        var plan = new ReminderPlan(ConferenceOf(), ReminderRules.Off);

        plan.For(Ben, Session, null, _log, [], At(25, 12, 0)).ShouldBeNull();
        plan.For(Ben, Session, null, _log, [new(At(25, 12, 0), "4.1")], At(25, 12, 0)).ShouldNotBeNull();
    }

    [Fact]
    public void Whoever_chose_their_own_clock_is_left_alone_while_it_is_night_there()
    {
        var tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");
        var lima = TimeZoneInfo.FindSystemTimeZoneById("America/Lima");

        Plan().For(Ben, Session, null, _log, [], At(25, 15, 0), tokyo).ShouldBeNull();
        Plan().For(Ben, Session, null, _log, [], At(25, 23, 0), tokyo).ShouldNotBeNull();
        Plan().For(Ben, Session, null, _log, [], At(25, 23, 0), lima)!.Kind.ShouldBe(ReminderKind.Ended);
    }

    [Fact]
    public void What_organizers_want_otherwise_holds_in_place_of_the_settings_and_the_rest_stays()
    {
        var adjusted = new ReminderAdjustment { NearEnd = 0.5, BeforeDeadline = [180] }.And(new ReminderAdjustment { QuietFrom = new TimeOnly(20, 0), QuietUntil = new TimeOnly(9, 0), NearEnd = 0.6 });
        var plan = Plan().With(adjusted);
        _report = Begun(At(25, 10, 5));

        plan.Of(Session, _report, At(25, 10, 53)).ShouldBeNull();
        plan.Of(Session, _report, At(25, 10, 54))!.Kind.ShouldBe(ReminderKind.NearEnd);
        plan.Of(Session, _report, At(26, 9, 1)).ShouldBe(new DueReminder(ReminderKind.Deadline, At(26, 9, 0)));
        plan.Of(Session, _report, At(26, 11, 45))!.Moment.ShouldBe(At(26, 9, 0));
        plan.For(Ben, Session, _report, _log, [], At(25, 21, 0)).ShouldBeNull();
        plan.Rules.Most.ShouldBe(new ReminderRules().Most);
        Plan().With(new ReminderAdjustment { IsOn = false }).Of(Session, null, At(25, 10, 0)).ShouldBeNull();
    }

    private DueReminder? Due(DateTimeOffset now) => Plan().For(Ben, Session, _report, _log, [], now);

    private ReminderPlan Plan() => new(ConferenceOf(), new ReminderRules());

    private static Conference ConferenceOf() =>
        new(new Programme("spring", Text("Spring"), Brussels, "csd-2016", [Session]) { Deadline = new DateTimeOffset(2017, 3, 26, 12, 0, 0, TimeSpan.FromHours(2)) }, TemplateCatalog.Load(SeedFolder.Templates));

    private static Report Begun(DateTimeOffset at) => new(new ReportId("spring", Session.Number), new TemplateReference("csd-2016", 1), at);

    private static LocalizedText Text(string text) => new(new Dictionary<string, string> { ["en"] = text });

    /// <summary>In March 2017, before the clocks go forward.</summary>
    private static DateTimeOffset At(int day, int hour, int minute) => day == 26 ? new DateTimeOffset(2017, 3, 26, hour, minute, 0, TimeSpan.FromHours(2)) : new DateTimeOffset(2017, 3, day, hour, minute, 0, TimeSpan.FromHours(1));
}
