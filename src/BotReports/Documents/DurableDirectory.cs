using System.Runtime.InteropServices;

namespace BotReports.Documents;

/// <summary>
/// Makes the names in a directory durable: on Unix a file that was created or renamed keeps its name through a power cut
/// only once its directory, too, is flushed. Windows journals names itself and has no call for it.
/// </summary>
internal static class DurableDirectory
{
    private const int ReadOnly = 0;
    private const int InvalidArgument = 22;

    /// <summary>Creates the directory, and those above it, where there is none.</summary>
    public static void Create(string directory)
    {
        if (Directory.Exists(directory) || Path.GetDirectoryName(directory) is not { } parent) return;
        Create(parent);
        OwnFiles.CreateFolder(directory);
        Flush(parent);
    }

    /// <exception cref="IOException">The directory could not be flushed; whether its names are durable is unknown.</exception>
    public static void Flush(string directory)
    {
        if (OperatingSystem.IsWindows()) return;
        var descriptor = Open(directory, ReadOnly);
        if (descriptor < 0) throw Failure(directory);
        try
        {
            // Some network file systems answer "invalid argument": they have nothing to flush.
            if (FSync(descriptor) != 0 && Marshal.GetLastPInvokeError() != InvalidArgument) throw Failure(directory);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static IOException Failure(string directory) =>
        new($"The directory {directory} could not be flushed to disk: {Marshal.GetLastPInvokeErrorMessage()}.");

    [DllImport("libc", EntryPoint = "open", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int FSync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
