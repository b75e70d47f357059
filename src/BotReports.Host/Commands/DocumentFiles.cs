using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotReports.Documents;

namespace BotReports.Host.Commands;

/// <summary>Documents as files in a folder: <c>reports/csd-2016/4.1.json</c> is that file below it. What is JSON is laid out for people to read; all else is as it was.</summary>
internal sealed class DocumentFiles(string folder)
{
    // For people and editors; nobody puts these files into a page.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>How many.</returns>
    /// <exception cref="IOException">The folder has something in it, or cannot be written.</exception>
    public async Task<int> WriteAsync(IAsyncEnumerable<(DocumentName Name, ReadOnlyMemory<byte> Content)> documents, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException($"{folder} is not empty; name a folder that is, or none that is there.");
        }

        OwnFiles.CreateFolder(folder);
        var count = 0;
        await foreach (var (name, content) in documents.WithCancellation(cancellationToken))
        {
            var path = Path.Join(folder, name.Value);
            OwnFiles.CreateFolder(Path.GetDirectoryName(path)!);
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            OwnFiles.Restrict(file.SafeFileHandle);
            await file.WriteAsync(ToReadable(content), cancellationToken);
            count++;
        }

        return count;
    }

    /// <exception cref="IOException">There is no such folder, or it cannot be read.</exception>
    public async IAsyncEnumerable<(DocumentName Name, ReadOnlyMemory<byte> Content)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (DocumentFolders.All.Any(top => relative.StartsWith(top, StringComparison.Ordinal)) && DocumentName.TryParse(relative, out var name))
            {
                yield return (name, await File.ReadAllBytesAsync(path, cancellationToken));
            }
        }
    }

    private static ReadOnlyMemory<byte> ToReadable(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            using var text = new MemoryStream();
            using (var writer = new Utf8JsonWriter(text, Readable))
            {
                document.WriteTo(writer);
            }

            text.WriteByte((byte)'\n');
            return text.ToArray();
        }
        catch (JsonException)
        {
            // A picture, or a document that cannot be read.
            return content;
        }
    }
}
