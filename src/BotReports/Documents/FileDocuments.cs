using System.IO.Enumeration;
using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;

namespace BotReports.Documents;

/// <summary>
/// Documents as files: <c>reports/csd-2016/4.1.json</c> is that file below the directory, byte for byte, so that an organizer
/// can read it, copy it, or mend it in an editor. One process owns the directory until it disposes of this.
/// </summary>
/// <remarks>
/// A document is written to a temporary file beside the old one, flushed to the disk and renamed over it, and then the folder is
/// flushed: a crash leaves the old document or the new one, whole.
/// <para>The ETag is the file's time of last write, which an editor changes too; see <see cref="WriteStamp"/>.</para>
/// On Windows and macOS names that differ in case alone are one file, which <see cref="DocumentName"/> asks not to have.
/// </remarks>
public sealed class FileDocuments : IDocuments, IDisposable
{
    private readonly string _directory;
    private readonly TimeProvider _time;
    private readonly DirectoryOwnership _ownership;
    private readonly Lock _making = new();
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <exception cref="IOException">Another process owns the directory, or it cannot be used; the message says what to do.</exception>
    public FileDocuments(string directory, TimeProvider time)
    {
        (_directory, _time) = (Path.GetFullPath(directory), time);
        _ownership = new DirectoryOwnership(_directory);
        TemporaryFile.DeleteAllBelow(_directory);
    }

    /// <summary>One process owns the directory.</summary>
    public bool IsShared => false;

    public async Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        // Windows does not rename over a file while it is read.
        using var turn = OperatingSystem.IsWindows() ? await TakeTurnAsync(name, cancellationToken) : default;
        try
        {
            using var file = File.OpenHandle(PathOf(name), share: FileShare.ReadWrite | FileShare.Delete);
            var stamp = File.GetLastWriteTimeUtc(file).Ticks;
            return new Document(await ReadAsync(file, cancellationToken), WriteStamp.ToETag(stamp));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            ThrowIfGone();
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw Denied(name.Value, e);
        }
    }

    public async Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken)
    {
        var document = await GetAsync(name, cancellationToken);
        return document?.ETag == known ? DocumentReading.Unchanged : new DocumentReading(IsUnchanged: false, document);
    }

    public async Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        return await InTurnAsync(name, () => Put(name, content.Span, condition), cancellationToken);
    }

    public async Task DeleteAsync(DocumentName name, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        await InTurnAsync(name, () => Delete(name), cancellationToken);
    }

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        return ListBelowAsync(DocumentName.ParseFolder(folder), cancellationToken);
    }

    /// <summary>Gives the directory up. No call may be under way.</summary>
    public void Dispose() => _ownership.Dispose();

    private static async Task<byte[]> ReadAsync(SafeFileHandle file, CancellationToken cancellationToken)
    {
        var content = new byte[RandomAccess.GetLength(file)];
        var length = 0;
        while (length < content.Length && await RandomAccess.ReadAsync(file, content.AsMemory(length), length, cancellationToken) is > 0 and var read)
            length += read;
        return length == content.Length ? content : content[..length];
    }

    private ETag? Put(DocumentName name, ReadOnlySpan<byte> content, PutCondition condition)
    {
        var path = PathOf(name);
        long stamp;
        try
        {
            var stored = File.Exists(path) ? File.GetLastWriteTimeUtc(path).Ticks : WriteStamp.OfNoFile;
            if (!Holds(condition, stored))
            {
                ThrowIfGone();
                return null;
            }
            Replace(path, content, stamp = WriteStamp.Next(_time, stored));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new NotWrittenException(Denied(name.Value, e).Message, e);
        }
        catch (IOException e)
        {
            throw new NotWrittenException(e.Message, e);
        }
        DurableDirectory.Flush(Path.GetDirectoryName(path)!);
        return WriteStamp.ToETag(stamp);
    }

    private static bool Holds(PutCondition condition, long stored) =>
        condition.MustBeAbsent ? stored == WriteStamp.OfNoFile
        : condition.Match is not { } match || (stored != WriteStamp.OfNoFile && match == WriteStamp.ToETag(stored));

    private void Replace(string path, ReadOnlySpan<byte> content, long stamp)
    {
        var folder = Path.GetDirectoryName(path)!;
        var temporary = TemporaryFile.PathFor(folder, stamp);
        Make(folder);
        try
        {
            TemporaryFile.Write(temporary, content, stamp);
            File.Move(temporary, path, overwrite: true);
        }
        catch when (File.Exists(temporary))
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>In turn, so that nobody writes into a folder before its own name is durable.</summary>
    private void Make(string folder)
    {
        lock (_making)
        {
            if (Directory.Exists(folder)) return;
            ThrowIfGone();
            DurableDirectory.Create(folder);
        }
    }

    /// <returns>Whether there was one.</returns>
    private bool Delete(DocumentName name)
    {
        var path = PathOf(name);
        try
        {
            if (!File.Exists(path))
            {
                ThrowIfGone();
                return false;
            }
            File.Delete(path);
            DurableDirectory.Flush(Path.GetDirectoryName(path)!);
            return true;
        }
        catch (UnauthorizedAccessException e)
        {
            throw Denied(name.Value, e);
        }
    }

    private async IAsyncEnumerable<DocumentEntry> ListBelowAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in await Task.Run(() => List(folder), cancellationToken)) yield return entry;
    }

    private List<DocumentEntry> List(string folder)
    {
        try
        {
            return [.. new FileSystemEnumerable<DocumentEntry?>(Path.Join(_directory, folder), ToEntry, new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
            {
                ShouldIncludePredicate = (ref found) => !found.IsDirectory,
            }.OfType<DocumentEntry>()];
        }
        catch (DirectoryNotFoundException)
        {
            ThrowIfGone();
            return [];
        }
        catch (UnauthorizedAccessException e)
        {
            throw Denied(folder, e);
        }
    }

    /// <summary>Null for what is no document: temporary files, an editor's backups, what was deleted since the folder was read.</summary>
    private DocumentEntry? ToEntry(ref FileSystemEntry found)
    {
        var path = Path.GetRelativePath(_directory, found.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/');
        if (!DocumentName.TryParse(path, out var name)) return null;
        var written = found.LastWriteTimeUtc.UtcTicks;
        return written == WriteStamp.OfNoFile ? null : new DocumentEntry(name, WriteStamp.ToETag(written));
    }

    private string PathOf(DocumentName name) => Path.Join(_directory, name.Value);

    /// <summary>A disk that hangs keeps the document's turn, not its caller.</summary>
    private async Task<T> InTurnAsync<T>(DocumentName name, Func<T> work, CancellationToken cancellationToken)
    {
        var turn = await TakeTurnAsync(name, cancellationToken);
        return await Task.Run(
            () =>
            {
                using (turn)
                {
                    return work();
                }
            },
            CancellationToken.None).WaitAsync(cancellationToken);
    }

    /// <summary>Waits until nobody else writes the document.</summary>
    private async ValueTask<Turn> TakeTurnAsync(DocumentName name, CancellationToken cancellationToken)
    {
        var turn = _turns[(uint)name.Value.GetHashCode(StringComparison.OrdinalIgnoreCase) % (uint)_turns.Length];
        await turn.WaitAsync(cancellationToken);
        return new Turn(turn);
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(!_ownership.IsHeld, this);

    private void ThrowIfGone()
    {
        if (!_ownership.IsThere) throw new IOException($"The directory {_directory} of the documents has been deleted, moved or unmounted.");
    }

    private static IOException Denied(string what, UnauthorizedAccessException inner) =>
        new($"This process has no access to the file of {what}; let it read and write there. ({inner.Message})", inner);

    private readonly struct Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
