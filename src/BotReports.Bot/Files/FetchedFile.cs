using BotReports.Attachments;
using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Programmes.Files;
using BotReports.Reports;
using BotReports.Templates.Files;

namespace BotReports.Bot.Files;

/// <summary>A file that came with a message, fetched before the turn began.</summary>
/// <param name="File">What it is called, and where it was.</param>
internal sealed record FetchedFile(ReceivedFile File)
{
    /// <summary>Its text, or why it is not read as a document; null where there is no content.</summary>
    public ImportFile? Text { get; init; }

    /// <summary>The programme in it; null for a file that is not to be one.</summary>
    public ProgrammeReading? Programme { get; init; }

    /// <summary>The form in it; null for a file that is not to be one.</summary>
    public TemplateReading? Template { get; init; }

    /// <summary>Whether an organizer has brought it as a programme, had or not.</summary>
    public bool IsProgramme { get; init; }

    /// <summary>Why it could not be had; null where it could.</summary>
    public FileFailure? Failure { get; init; }

    /// <summary>A picture or a voice note, whose bytes are stored; null for what is neither, or is refused.</summary>
    public Attachment? Attachment { get; init; }

    /// <summary>Why it is not kept as a picture or a voice note; null where it is, or was not meant to be.</summary>
    public AttachmentRefusal? Refusal { get; init; }

    /// <summary>Whether it is to be read as a document, or refused as one.</summary>
    public bool IsDocument => Attachment is null && !File.ClaimsAttachment && Refusal is null or AttachmentRefusal.NotKept;
}
