using System.Diagnostics.CodeAnalysis;
using BotReports.Exports;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Cards;

/// <summary>How a file travels in an activity until a channel's adapter turns it into what its channel has. The activity's text says what it is.</summary>
public static class FileAttachment
{
    public const string ContentType = "application/vnd.botreports.file";

    public static Attachment From(ExportedFile file) => new() { ContentType = ContentType, Name = file.Name, Content = file };

    public static bool TryGet(Attachment attachment, [NotNullWhen(true)] out ExportedFile? file)
    {
        file = attachment.ContentType == ContentType ? attachment.Content as ExportedFile : null;
        return file is not null;
    }
}
