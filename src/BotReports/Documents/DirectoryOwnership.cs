using Microsoft.Win32.SafeHandles;

namespace BotReports.Documents;

/// <summary>
/// The right of one process to a directory: an exclusive lock on its file <c>.lock</c>, held until it is disposed of or the
/// process ends, however it ends. File systems without locks (some network shares) cannot refuse a second owner.
/// </summary>
internal sealed class DirectoryOwnership : IDisposable
{
    private readonly string _path;
    private readonly SafeFileHandle _lock;

    /// <exception cref="IOException">Another process owns the directory, or it cannot be written.</exception>
    public DirectoryOwnership(string directory)
    {
        _path = Path.Join(directory, ".lock");
        _lock = Take(directory, _path);
    }

    public bool IsHeld => !_lock.IsClosed;

    /// <summary>False once the directory has been deleted or unmounted under us, when "no such file" means nothing.</summary>
    public bool IsThere => File.Exists(_path);

    public void Dispose() => _lock.Dispose();

    private static SafeFileHandle Take(string directory, string path)
    {
        try
        {
            DurableDirectory.Create(directory);
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException e) when (IsTaken(e))
        {
            throw new IOException($"Another process is using the directory {directory}. Stop it, or set Storage:Directory to another directory, or let both share an Azure Blob Storage.", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException($"This process may not write to the directory {directory}. Let it, or set Storage:Directory to another directory.", e);
        }
    }

    /// <summary>Windows: sharing violation; Linux and macOS: the lock would block.</summary>
    private static bool IsTaken(IOException e) => e.HResult is unchecked((int)0x80070020) or 11 or 35;
}
