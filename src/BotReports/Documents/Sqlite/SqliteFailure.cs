using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BotReports.Documents.Sqlite;

/// <summary>Says what <see cref="IDocuments"/> promises to say when the database fails.</summary>
internal static class SqliteFailure
{
    /// <summary>A read, or a write of which nobody knows whether it happened.</summary>
    public static IOException Of(SqliteException exception, string path) => new(ToWords(exception, path), exception);

    /// <summary>A write that surely did not happen.</summary>
    public static NotWrittenException NotWritten(SqliteException exception, string path) => new(ToWords(exception, path), exception);

    /// <summary>A file that was deleted can be read and written for as long as it is open, and nobody would find it again.</summary>
    public static NotWrittenException Gone(string path) => new($"{path} has been deleted, moved or unmounted.");

    /// <summary>Whether a commit that ended so may have reached the disk all the same. What is full, locked or read-only was not written.</summary>
    public static bool IsInDoubt(SqliteException exception) => exception.SqliteErrorCode is not (raw.SQLITE_FULL or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_READONLY);

    private static string ToWords(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => $"The disk of {path} is full.",
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_CANTOPEN or raw.SQLITE_AUTH => $"This process cannot open {path} or may not write to it. ({exception.Message})",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => $"{path} is damaged. Stop the host, move it and the files beside it away, and put a backup in its place. ({exception.Message})",
        _ => $"{path} cannot be used: {exception.Message}",
    };
}
