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

    public string Goal(string number) => Say([number]);
}
