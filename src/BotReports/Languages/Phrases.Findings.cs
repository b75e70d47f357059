namespace BotReports.Languages;

// What chairs are told of what the sessions have found.
public sealed partial class Phrases
{
    public string FindingsEverything => Say();

    public string FindingsCount => Say();

    public string FindingsThemes => Say();

    public string FindingsSince(string moment) => Say([moment]);

    public string FindingsAnswers(int count) => Say([count]);

    public string FindingsDrafts(int count) => Say([count]);

    public string FindingsInOrder => Say();

    public string FindingsByFit => Say();

    public string FindingsNotReady => Say();

    public string NothingFound => Say();

    public string ButtonMoreFindings(int count) => Say([count]);

    public string WhichFile => Say();

    public string FindingsShared => Say();

    public string SharedBy(string words, int sessions) => Say([words, sessions]);

    public string NothingShared => Say();

    public string WatchNoted(string session) => Say([session]);

    public string WatchedIsIn(string session, string time) => Say([session, time]);

    public string Brief => Say();

    public string BriefOpening(int count, string title) => Say([count, title]);

    public string BriefLength(int words, int minutes, int seconds) => Say([words, minutes, seconds]);

    public string BriefQuotes => Say();

    public string BriefLeftOut(int count) => Say([count]);

    public string BriefMissing(string sessions) => Say([sessions]);

    public string BriefIn(string file) => Say([file]);

    public string ButtonMinutes(int minutes) => Say([minutes]);

    public string Goal(string number) => Say([number]);
}
