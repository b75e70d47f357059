using BotReports.Actions;
using BotReports.Bot.Understanding;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Tests.Conversations;

namespace BotReports.Tests.Understanding;

/// <summary>What organizers and chairs say in words, with what may follow and what may not.</summary>
public sealed class OrganizerWordsTests
{
    private static readonly Interpreter Interpreter = new(ScriptConference.Default.Template, () => ScriptConference.Default.Programme, Vocabulary.All);

    [Fact]
    public void A_report_is_exported_by_its_number_in_a_format_or_in_none()
    {
        Means(new ExportReport(Session("2.2"), "word"), "export 2.2 word", "export session 2.2 word");
        Means(new ExportReport(Session("2.2")), "export 2.2", "export session 2.2");
        Means(new Export("word"), "export word");
        Means(new Export(null), "export");
        IsAnswer("export 2.2 elephants");
        IsAnswer("export word 2.2");
    }

    [Fact]
    public void The_whole_event_is_exported_with_what_goes_into_it_in_any_order()
    {
        Means(new ExportEvent(), "export all", "export the whole event");
        Means(new ExportEvent { Kind = "workbook", ApprovedOnly = true }, "export all workbook approved", "export all approved workbook");
        Means(new ExportEvent { Kind = "proceedings", WithoutExtras = true, WithOrigins = true }, "export all with origins proceedings without extras");
        IsAnswer("export all approved approved");
        IsAnswer("export all workbook csv");
        IsAnswer("export all of them");
    }

    [Fact]
    public void All_reports_or_those_of_today_are_approved()
    {
        Means(new ApproveAll(), "approve all", "approve everything");
        Means(new ApproveAll(Today: true), "approve all of today");
        Means(new Approve(Session("4.1")), "approve 4.1");
        IsAnswer("approve all of this");
    }

    [Fact]
    public void A_session_is_moved_in_time_or_to_another_room_or_both()
    {
        Means(new MoveSession(Session("2.2"), "at 15:00", null), "move session 2.2 at 15:00", "session 2.2 at 15:00");
        Means(new MoveSession(Session("2.2"), null, "Room 4"), "move session 2.2 in Room 4");
        Means(new MoveSession(Session("2.2"), "at 15:00", "Room 4"), "session 2.2 at 15:00 in Room 4");
        IsAnswer("move session 2.2");
    }

    [Fact]
    public void A_key_is_for_approved_reports_where_that_is_its_last_word_and_not_its_only_one()
    {
        Means(new MakeApiKey("Press room", ApprovedOnly: true), "api key Press room approved");
        Means(new MakeApiKey("Press room"), "api key Press room");
        Means(new MakeApiKey("approved"), "api key approved");
    }

    [Fact]
    public void A_webhook_has_one_address_and_nothing_else_after_it()
    {
        Means(new MakeWebhook("https://hooks.example.org/a?b=C"), "webhook https://hooks.example.org/a?b=C");
        Means(new ShowWebhooks(), "webhook", "webhooks");
        Means(new TestWebhook("hooks.example.org"), "test webhook hooks.example.org");
        Means(new RemoveWebhook("1f2e3d4c"), "remove webhook 1f2e3d4c");
        IsAnswer("webhook https://hooks.example.org/a and then");
        IsAnswer("webhook people");
        IsAnswer("test webhook");
        IsAnswer("remove webhook of the ministry");
    }

    [Fact]
    public void The_programme_and_the_form_are_asked_for_as_files()
    {
        Means(new ShowProgramme(), "programme");
        Means(new ShowProgramme("excel"), "programme excel");
        Means(new ShowProgramme("calendar"), "programme calendar");
        Means(new ShowTemplate("excel"), "form excel", "form xlsform");
        Means(new ShowTemplate("yaml"), "form yaml");
        IsAnswer("programme of the ministry");
    }

    [Fact]
    public void Whoever_wants_to_hear_of_a_report_may_end_the_sentence()
    {
        Means(new WatchReport(Session("4.1")), "tell me when 4.1 is in", "tell me when 4.1", "watch 4.1");
        IsAnswer("tell me when 4.1 is on fire");
    }

    [Fact]
    public void Names_are_corrected_alone_or_with_the_right_ones()
    {
        Means(new ChangeNames(), "names");
        Means(new ChangeNames("Amy Shannon, Ben Ito"), "names Amy Shannon and Ben Ito");
    }

    [Fact]
    public void Announcements_are_all_that_follows_and_reminders_need_a_colon()
    {
        Means(new Announce("The deadline is 18:00."), "announce The deadline is 18:00.", "announce: The deadline is 18:00.");
        Means(new Announce("Please submit.", "4.1"), "remind 4.1: Please submit.");
        Means(new Announce("Please submit.", "Ben Ito"), "remind @Ben Ito: Please submit.");
        Understand("remind : Please submit.").ShouldNotBeOfType<Understood.Act>();
        Understand("remind Ben Ito:").ShouldNotBe(new Understood.Act(new Announce("", "Ben Ito")));
    }

    [Fact]
    public void When_people_are_reminded_is_changed_in_words()
    {
        Means(new ShowReminders(), "reminders", "The reminders");
        Means(new AdjustReminders(), "reminders as set");
        Adjusts(new() { IsOn = false }, "reminders off");
        Adjusts(new() { IsOn = true }, "reminders on");
        Adjusts(new() { BeforeDeadline = [180, 30] }, "reminders 3 h and 30 min before the deadline", "reminders 30min, 3 hours before", "reminders before the deadline 180 minutes and 30 minutes");
        Adjusts(new() { BeforeDeadline = [1440] }, "reminders 1 day before the deadline", "reminders 24h before the deadline");
        Adjusts(new() { BeforeDeadline = [] }, "reminders none before the deadline");
        Adjusts(
            new() { QuietFrom = new TimeOnly(21, 0), QuietUntil = new TimeOnly(8, 0) },
            "reminders quiet 21:00 to 8:00", "reminders quiet hours 21-8", "reminders quiet from 9 pm until 8 am", "reminders not from 21:00–08:00");
        Adjusts(new() { Most = 2 }, "reminders at most 2", "reminders no more than 2 per report");
        Adjusts(new() { NearEnd = 0.9 }, "reminders after 90 %", "reminders at 90%", "reminders 90 %");
        foreach (var answer in (string[])["reminders of home", "reminders 3 before the deadline", "reminders 3 weeks before the deadline", "reminders 9 days before the deadline", "reminders 0 min before", "reminders quiet 21:00", "reminders quiet 25 to 8", "reminders at most twelve", "reminders at most 20", "reminders at most 2 people", "reminders after 0 %", "reminders reached 90 %", "reminders h h before", "reminders before the deadline"])
        {
            IsAnswer(answer);
        }
    }

    [Fact]
    public void Somebodys_own_clock_is_that_of_a_zone_or_its_place()
    {
        Means(new ChooseTimeZone(), "my time zone", "My clock");
        Means(new ChooseTimeZone("Asia/Tokyo"), "my time zone Tokyo", "my time zone asia/tokyo");
        Means(new ChooseTimeZone("America/New_York"), "my time zone new york");
        Means(new ChooseTimeZone(IsEvents: true), "event time zone", "the event's time zone");
        IsAnswer("time zone");
        IsAnswer("my time zone is hard");
    }

    private static void Adjusts(ReminderAdjustment wanted, params string[] texts) => Means(new AdjustReminders(wanted), texts);

    private static Understood Understand(string text) => Interpreter.Understand(TypedWords.Of(text));

    private static void Means(BotAction action, params string[] texts)
    {
        foreach (var text in texts)
        {
            Understand(text).ShouldBe(new Understood.Act(action), text);
        }
    }

    private static void IsAnswer(string text) => Understand(text).ShouldBeOfType<Understood.Words>(text);

    private static SessionNumber Session(string text) => SessionNumber.TryParse(text, out var session) ? session : throw new FormatException(text);
}
