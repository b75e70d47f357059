using BotReports.Documents;

namespace BotReports.Reports;

/// <summary>Where an attachment is: in the storage, and for whoever has its link. A breakout group's are with its session's.</summary>
public static class AttachmentAddress
{
    /// <summary>The shape of the address, for the host's routes.</summary>
    public const string Route = "/attachments/{event}/{session}/{file}";

    /// <summary>The folder in which a session's attachments are.</summary>
    private const string Folder = "attachments";

    public static DocumentName DocumentOf(ReportId report, Attachment attachment) =>
        DocumentName.Parse($"{ReportId.FolderOf(report.Event)}{attachment.Home ?? report.Session.Value}/{Folder}/{FileOf(attachment)}");

    /// <summary>The path below a host's address.</summary>
    public static string PathOf(ReportId report, Attachment attachment) => $"/attachments/{report.Event}/{report.Session}/{FileOf(attachment)}";

    /// <summary>The last part of the address.</summary>
    public static string FileOf(Attachment attachment) => $"{attachment.Id}.{EndingOf(attachment.MediaType)}";

    private static string EndingOf(string mediaType) => mediaType switch
    {
        "image/jpeg" => "jpg",
        "audio/mpeg" => "mp3",
        "audio/mp4" => "m4a",
        "audio/x-caf" => "caf",
        _ => mediaType[(mediaType.IndexOf('/', StringComparison.Ordinal) + 1)..],
    };
}
