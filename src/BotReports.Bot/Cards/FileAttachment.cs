using System.Diagnostics.CodeAnalysis;
using BotReports.Exports;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Cards;

/// <summary>How a file travels in an activity until a channel's adapter turns it into what its channel has. The activity's text says what it is.</summary>
public static class FileAttachment
{
    public const string ContentType = "application/vnd.botreports.file";

    /// <param name="file">The file.</param>
    /// <param name="request">What it can be made from again, for a channel that hands it over later.</param>
    public static Attachment From(ExportedFile file, FileRequest request) => new() { ContentType = ContentType, Name = file.Name, Content = new Offer(file, request) };

    public static bool TryGet(Attachment attachment, [NotNullWhen(true)] out ExportedFile? file)
    {
        file = (attachment.Content as Offer)?.File;
        return file is not null;
    }

    public static bool TryGet(Attachment attachment, [NotNullWhen(true)] out ExportedFile? file, [NotNullWhen(true)] out FileRequest? request)
    {
        (file, request) = attachment.Content is Offer offer ? (offer.File, offer.Request) : (null, null);
        return file is not null;
    }

    private sealed record Offer(ExportedFile File, FileRequest Request);
}
