namespace BotReports.Languages;

// Files that are handed in, and forms in them.
public sealed partial class Phrases
{
    // A filled form that is handed in
    public string ImportFound(int answers) => Say([answers]);

    public string ImportNotPlaced => Say();

    public string ImportHint => Say();

    public string Imported(int answers, int notPlaced, string time) => Say([answers, notPlaced, time]);

    public string ButtonTakeImport => Say();

    public string ButtonOneAnswer => Say();

    // A file that is handed in
    public string FileNeedsReport => Say();

    public string FileIsNoForm(int number) => Say([number]);

    public string FileWrongType => Say();

    public string FileTooLarge(int megabytes) => Say([megabytes]);

    public string FileTooLong(int characters, int lines) => Say([characters, lines]);

    public string FileHasMacros => Say();

    public string FileFetches => Say();

    public string FileIsEmpty => Say();

    public string FileIsDamaged => Say();
}
