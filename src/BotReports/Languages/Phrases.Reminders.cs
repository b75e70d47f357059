namespace BotReports.Languages;

// Reminding people of the reports that they owe.
public sealed partial class Phrases
{
    public string ReminderBegins(string session) => Say([session]);

    public string ReminderNearEnd(string session, string time) => Say([session, time]);

    public string ReminderEnded(string session) => Say([session]);

    public string ReminderDeadline(string session) => Say([session]);

    public string ReminderAsked(string session) => Say([session]);

    public string ReminderOrganizers(string session) => Say([session]);

    public string SectionsDone(int done, int all) => Say([done, all]);

    public string ButtonRemindLater => Say();

    public string ButtonHandOver => Say();

    public string ButtonNotToday => Say();

    public string WillRemindAt(string session, string time) => Say([session, time]);

    public string NoMoreToday(string session) => Say([session]);

    public string CannotBeReminded(int count) => Say([count]);

    public string CannotBeRemindedHint => Say();

    public string AskInstead(string names) => Say([names]);

    public string DeadlinePassed(int submitted, int all) => Say([submitted, all]);

    public string RemindedAt(int count, string time) => Say([count, time]);

    public string NotReached(string names) => Say([names]);

    public string NobodyNamed => Say();

    public string RemindWhom(int count) => Say([count]);

    public string NobodyToRemind => Say();

    public string RemindersGoOut(int count) => Say([count]);

    public string ButtonRemindAll => Say();

    public string ButtonSendReminders => Say();

    public string AuditReminded => Say();

    // When people are reminded, as organizers see and change it
    public string ReminderRules => Say();

    public string RemindersChanged => Say();

    public string RemindersAreOff => Say();

    public string RemindsInSession(int percent) => Say([percent]);

    public string RemindsBeforeDeadline(string times) => Say([times]);

    public string RemindsOfNoDeadline => Say();

    public string RemindsAtMost(int count) => Say([count]);

    public string RemindsNotAtNight(string from, string until, string zone) => Say([from, until, zone]);

    public string RemindersHint => Say();

    public string ButtonRemindersOff => Say();

    public string ButtonRemindersOn => Say();

    public string ButtonRemindersAsSet => Say();

    public string AuditAdjustedReminders => Say();

    public string OwnClockChosen(string zone, string time) => Say([zone, time]);

    public string EventClockChosen(string zone, string time) => Say([zone, time]);

    public string WhichTimeZone => Say();

    // What organizers announce
    public string HowToAnnounce => Say();

    public string AnnouncementTooLong(int most) => Say([most]);

    public string NobodyToTell => Say();

    public string NotToBeTold(string names) => Say([names]);

    public string AnnounceToWhom(int count) => Say([count]);

    public string AnnouncementGoesOut(int count) => Say([count]);

    public string AnnouncementDropped => Say();

    public string AnnouncementFrom(string name) => Say([name]);

    public string ButtonDropAnnouncement => Say();

    public string AuditAnnounced => Say();
}
