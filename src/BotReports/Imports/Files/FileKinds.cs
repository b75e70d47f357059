using System.IO.Compression;
using System.Text;

namespace BotReports.Imports.Files;

/// <summary>Tells what a file is by its content. Its name only tells kinds of text apart.</summary>
internal static class FileKinds
{
    /// <summary>As much as is looked at to tell texts apart.</summary>
    private const int Beginning = 4_096;

    /// <summary>Whatever a document is called, one of letters alone is a text.</summary>
    private static readonly string[] TextEndings = ["", ".txt", ".text", ".doc", ".docx", ".docm", ".dotx", ".dotm", ".odt", ".ott", ".rtf", ".pdf"];

    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    extension(FileKind kind)
    {
        /// <summary>Whether pictures can make it large.</summary>
        public bool HasPictures => kind is FileKind.Word or FileKind.OpenDocument or FileKind.Pdf or FileKind.Mail;
    }

    /// <summary>Why files of a kind are not read; null for those that are.</summary>
    public static ImportRefusal? RefusalOf(FileKind kind) => kind switch
    {
        FileKind.Unknown => ImportRefusal.WrongType,
        FileKind.OldWord => ImportRefusal.OldWord,
        FileKind.Encrypted => ImportRefusal.Encrypted,
        FileKind.Other => ImportRefusal.OtherKind,
        _ => null,
    };

    public static FileKind Of(string name, ReadOnlySpan<byte> bytes)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        return bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK"u8) ? OfZip(bytes)
            : bytes.StartsWith(OldOffice) ? OfOldOffice(bytes)
            : bytes.StartsWith("%PDF-"u8) ? FileKind.Pdf
            : bytes.TrimStart("\uFEFF \r\n\t"u8).StartsWith(@"{\rtf"u8) ? FileKind.RichText
            : OfText(ending, bytes);
    }

    private static FileKind OfZip(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            return zip.GetEntry("content.xml") is not null ? zip.Entries.Any(entry => entry.FullName is "META-INF/manifest.xml") && IsOpenDocumentText(zip) ? FileKind.OpenDocument : FileKind.Other
                : zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? FileKind.Word
                : zip.GetEntry("[Content_Types].xml") is not null && !zip.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) ? FileKind.Word
                : FileKind.Other;
        }
        catch (InvalidDataException)
        {
            // What is cut off is told to be damaged when it is read.
            return FileKind.Word;
        }
    }

    private static bool IsOpenDocumentText(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { Length: < 200 } entry)
        {
            return true;
        }

        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd().StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal);
    }

    /// <summary>The names of its parts stand in it in UTF-16.</summary>
    private static FileKind OfOldOffice(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? FileKind.Encrypted
        : bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? FileKind.OldWord
        : FileKind.Other;

    private static FileKind OfText(string ending, ReadOnlySpan<byte> bytes)
    {
        if (!PlainText.IsText(bytes))
        {
            return FileKind.Unknown;
        }

        var beginning = PlainText.Decode(bytes.Length <= Beginning ? bytes : bytes[..Beginning]).AsSpan().TrimStart("\uFEFF \r\n\t");
        return ending switch
        {
            ".html" or ".htm" or ".xhtml" => FileKind.Html,
            ".md" or ".markdown" => FileKind.Markdown,
            ".eml" => FileKind.Mail,
            _ when beginning.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || beginning.StartsWith("<html", StringComparison.OrdinalIgnoreCase) => FileKind.Html,
            _ when TextEndings.Contains(ending) => FileKind.Text,
            _ => FileKind.Unknown,
        };
    }
}
