using System.Globalization;

namespace BotReports.Documents;

/// <summary>A file <c>.639000000000000000.tmp</c> that becomes a document by being renamed; no document's name begins with a dot.</summary>
internal static class TemporaryFile
{
    private const string Extension = ".tmp";

    /// <summary>Stamps are given once, so the path is nobody else's.</summary>
    public static string PathFor(string folder, long stamp) =>
        Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $".{stamp}{Extension}"));

    public static void Write(string path, ReadOnlySpan<byte> content, long stamp)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None);
        OwnFiles.Restrict(file);
        RandomAccess.Write(file, content, 0);
        File.SetLastWriteTimeUtc(file, new DateTime(stamp, DateTimeKind.Utc));
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>Deletes what writes left behind that a crash cut short, in all folders.</summary>
    public static void DeleteAllBelow(string directory)
    {
        foreach (var path in Directory.EnumerateFiles(directory, $".*{Extension}", SearchOption.AllDirectories))
            if (long.TryParse(Path.GetFileNameWithoutExtension(path.AsSpan())[1..], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                File.Delete(path);
    }
}
