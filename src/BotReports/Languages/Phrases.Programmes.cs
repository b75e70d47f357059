namespace BotReports.Languages;

// A programme that is read from a file, and what becomes of the one before it.
public sealed partial class Phrases
{
    // Where something stands in a file with a programme
    public string ProgrammeRow(int row) => Say([row]);

    public string ProgrammeRowColumn(int row, string column) => Say([row, column]);

    public string ProgrammeLine(int line) => Say([line]);

    public string ProgrammeLineColumn(int line, string column) => Say([line, column]);

    public string ProgrammeEntry(int number) => Say([number]);

    public string ProgrammeEntryColumn(int number, string column) => Say([number, column]);

    public string ProgrammeSheet(string sheet, string place) => Say([sheet, place]);

    // What is left out of a programme, and why
    public string ProgrammeLeftOut(string place, string title, string reason) => Say([place, title, reason]);

    public string ProgrammeLeftOutUntitled(string place, string reason) => Say([place, reason]);

    public string ProgrammeIsBreak => Say();

    public string ProgrammeIsAllDay => Say();

    public string ProgrammeHasNoTitle => Say();

    public string ProgrammeHasNoStart => Say();

    public string ProgrammeHasNoLength => Say();

    public string ProgrammeEndsFirst => Say();

    public string ProgrammeIsCancelled => Say();

    public string ProgrammeNoDate(string words) => Say([words]);

    public string ProgrammeNoTime(string words) => Say([words]);

    public string ProgrammeImpossibleDate(string words) => Say([words]);

    // What has to be said before a programme can be taken
    public string ProgrammeAskZone => Say();

    public string ProgrammeAskDate(int count) => Say([count]);

    public string ProgrammeAskLength(string sessions) => Say([sessions]);

    // Why nothing is taken from a file with a programme
    public string ProgrammeUnknownFile => Say();

    public string ProgrammeEmptyFile => Say();

    public string ProgrammeDamaged => Say();

    public string ProgrammeDamagedAt(string place) => Say([place]);

    public string ProgrammeTooLarge(int megabytes) => Say([megabytes]);

    public string ProgrammeTooSlow(int seconds) => Say([seconds]);

    public string ProgrammeTooManyRows(int limit) => Say([limit]);

    public string ProgrammeTooManySessions(int count, int limit) => Say([count, limit]);

    public string ProgrammeHasMacros => Say();

    public string ProgrammeIsProtected => Say();

    public string ProgrammeHasDoctype => Say();

    public string ProgrammeNoHeader => Say();

    public string ProgrammeNoTitleColumn(string place) => Say([place]);

    public string ProgrammeNoStartColumn(string place) => Say([place]);

    public string ProgrammeDuplicateColumn(string place, string name, string first) => Say([place, name, first]);

    public string ProgrammeNoSessions => Say();

    // What somebody should look at before a programme is taken
    public string ProgrammeRoomClash(string room, string first, string second) => Say([room, first, second]);

    public string ProgrammePersonClash(string person, string first, string second) => Say([person, first, second]);

    public string ProgrammeOverMidnight(string session) => Say([session]);

    public string ProgrammeEarlyDeadline(int count, string deadline) => Say([count, deadline]);

    public string ProgrammeDuplicateNumber(string place, string number, string instead) => Say([place, number, instead]);

    public string ProgrammeNoNumber(string place, string words, string instead) => Say([place, words, instead]);

    public string ProgrammeDuplicateKey(string place) => Say([place]);

    public string ProgrammeUnknownZone(string name) => Say([name]);

    public string ProgrammeZoneContradicted(string zone, string offset) => Say([zone, offset]);

    public string ProgrammeSkippedTime(string session) => Say([session]);

    public string ProgrammeEndsGuessed(int count) => Say([count]);

    public string ProgrammeNumbersFromTitles(int count) => Say([count]);

    public string ProgrammeNumbersFromCodes(int count) => Say([count]);

    public string ProgrammeNumbersFromOrder(int count) => Say([count]);

    public string ProgrammeRepeatsCut(string place, string title, int limit) => Say([place, title, limit]);

    public string ProgrammeRepeatsUnknown(string place, string title) => Say([place, title]);

    public string ProgrammeMended(string place) => Say([place]);

    public string ProgrammeOldEncoding => Say();

    public string ProgrammeDayFirst => Say();

    public string ProgrammeDatesFromAbove(int count) => Say([count]);

    public string ProgrammeSheetsIgnored(string names) => Say([names]);

    public string ProgrammeColumnsIgnored(string names) => Say([names]);

    // What a programme brings that comes a second time
    public string ProgrammeChangeNew(string session) => Say([session]);

    public string ProgrammeChangeMoved(string session, string from, string to) => Say([session, from, to]);

    public string ProgrammeChangeRenamed(string session, string before) => Say([session, before]);

    public string ProgrammeChangeRoom(string session, string from, string to) => Say([session, from, to]);

    public string ProgrammeChangePeople(string session, string names) => Say([session, names]);

    public string ProgrammeChangeDetails(string session) => Say([session]);

    public string ProgrammeChangeCancelled(string session) => Say([session]);

    public string ProgrammeChangeRemoved(string session) => Say([session]);

    public string ProgrammeChangeRestored(string session) => Say([session]);

    public string ProgrammeChangeNumber(string session, string before) => Say([session, before]);

    public string ProgrammeUnchanged(int count) => Say([count]);

    // A programme in a calendar
    public string ProgrammeDeadline(string title) => Say([title]);

    public string Programme(string title, int count) => Say([title, count]);

    public string ProgrammeHint => Say();

    public string ProgrammeFirst => Say();

    public string ProgrammeLast => Say();

    public string ProgrammeDeadlineIs(string deadline) => Say([deadline]);

    public string ProgrammeProposed(int changes, int sessions) => Say([changes, sessions]);

    public string ProgrammeLookAt => Say();

    public string ProgrammeAsks(string file) => Say([file]);

    public string ProgrammeAskHint => Say();

    public string ProgrammeApplied(int sessions) => Say([sessions]);

    public string ProgrammeHasChanged => Say();

    public string ProgrammeDropped => Say();

    public string ProgrammeSame => Say();

    public string ProgrammeIn(string file) => Say([file]);

    public string ProgrammeHasNumber(string session) => Say([session]);

    public string ProgrammeNoMoment(string words) => Say([words]);

    public string ButtonApply => Say();

    public string ButtonDrop => Say();

    public string ButtonCalendar => Say();

    public string ButtonEmptyTable => Say();

    public string ButtonOtherFormats => Say();
}
