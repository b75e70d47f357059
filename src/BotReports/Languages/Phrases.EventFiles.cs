namespace BotReports.Languages;

/// <summary>All reports of the event as files, and one report for organizers who do not fill it.</summary>
public sealed partial class Phrases
{
    // All reports of the event as files: what stands in them
    public string Proceedings => Say();

    public string Contents => Say();

    public string Index => Say();

    public string IndexOfAddressees => Say();

    public string IndexOfTracks => Say();

    public string EventSessions => Say();

    public string EventState(int count, int of, int approved) => Say([count, of, approved]);

    public string OnlyApproved => Say();

    public string Places => Say();

    public string Pictures => Say();

    public string AsOf => Say();

    public string ColumnReport => Say();

    public string ColumnNumber => Say();

    public string ColumnTheme => Say();

    public string ColumnTrack => Say();

    public string ColumnDay => Say();

    public string ColumnStart(string zone) => Say([zone]);

    public string ColumnEnd(string zone) => Say([zone]);

    public string ColumnState => Say();

    public string ColumnCancelled => Say();

    public string ColumnApprovedBy => Say();

    public string ColumnChanged => Say();

    public string ColumnForm => Say();

    public string ColumnParent => Say();

    public string ColumnParentPlace => Say();

    public string ColumnId => Say();

    public string ColumnPlace => Say();

    public string ColumnExtra => Say();

    public string ColumnOrigin => Say();

    public string ColumnSpeaker => Say();

    public string ColumnContinued(string column, int number) => Say([column, number]);

    public string StateDraft => Say();

    public string StateSubmitted => Say();

    public string StateApproved => Say();

    public string StateAmended => Say();

    // The same in a chat
    public string EventFiles => Say();

    public string EventFilesHint(int count) => Say([count]);

    public string EventFilesApprovedHint(int count) => Say([count]);

    public string EventFilesWithoutExtras => Say();

    public string EventFilesWithOrigins => Say();

    public string ButtonProceedings => Say();

    public string ButtonWorkbook => Say();

    public string ButtonOnlyApproved => Say();

    public string ButtonAllReports => Say();

    public string ButtonWithoutExtras => Say();

    public string ButtonWithExtras => Say();

    public string ButtonWithOrigins => Say();

    public string ButtonWithoutOrigins => Say();

    public string EventFilesBegun(int count) => Say([count]);

    public string EventFileIn(string file, int count) => Say([file, count]);

    public string EventCalendarIn(string file) => Say([file]);

    public string EventFilesUnreadable(string sessions) => Say([sessions]);

    public string EventFilesNotApproved(string sessions) => Say([sessions]);

    public string EventFilesEmpty => Say();

    public string EventFilesFailed => Say();

    public string EventFileOffered => Say();

    public string FileReady => Say();

    public string ReportFileOffered => Say();

    public string ReportAsFile(string session) => Say([session]);

    public string ReportAsFileHint => Say();

    public string ReportFileIn(string session, string file) => Say([session, file]);

    public string ReportCannotBeRead(string session) => Say([session]);

    public string EventFilesHelp => Say();

    public string AuditReadReport => Say();

    public string AuditExportedReport => Say();

    public string AuditExportedEvent => Say();
}
