namespace BotReports.Languages;

// Forms and windows.
public sealed partial class Phrases
{
    // A section as a form
    public string ButtonSaveAndNext => Say();

    public string FormWindow(string report, int section) => Say([report, section]);

    public string FormTitle(int section, string what) => Say([section, what]);

    public string FormHint => Say();

    public string FormSaved(int answers, string time) => Say([answers, time]);

    public string ButtonSave => Say();

    // Windows, and commands that can be given anywhere
    public string AddTitle => Say();

    public string AddWords => Say();

    public string AddAs => Say();

    public string AddAsAnswer(string question) => Say([question]);

    public string AddAsNote => Say();

    public string ButtonAdd => Say();

    public string NothingWritten => Say();

    public string FieldIsGone => Say();

    public string OtherReport => Say();

    public string OneMoment => Say();

    public string WrittenInChat => Say();

    public string AskInChat => Say();

    public string SeeBelow => Say();

    public string HowToReport => Say();
}
