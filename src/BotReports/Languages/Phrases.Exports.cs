namespace BotReports.Languages;

// Summaries and files of a report.
public sealed partial class Phrases
{
    // Summary
    public string SessionReport => Say();

    public string Rapporteurs => Say();

    public string When => Say();

    public string Room => Say();

    public string SubmittedLabel => Say();

    public string Changed(string time, string what) => Say([time, what]);

    public string CountOf(int count, int of) => Say([count, of]);

    public string NotAnswered => Say();

    public string BeyondLimit(int limit) => Say([limit]);

    public string Notes => Say();

    public string PartOf(int part, int parts) => Say([part, parts]);

    // Exports: the words of a printed form that no template holds, and what is said of the files
    public string FormRapporteurs => Say();

    public string FormSession => Say();

    public string UpTo(int limit) => Say([limit]);

    public string Extra => Say();

    public string ExtraNote => Say();

    public string Export => Say();

    public string ExportHint => Say();

    public string ExportedAs(string file) => Say([file]);

    public string ExportElsewhere => Say();

    public string FileOffered => Say();

    public string FileDeclined => Say();

    public string FileNotPut => Say();

    public string ButtonWord => Say();

    public string ButtonPrint => Say();
}
