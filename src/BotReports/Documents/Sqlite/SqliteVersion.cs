using System.Globalization;

namespace BotReports.Documents.Sqlite;

/// <summary>The number of a write, as an ETag.</summary>
internal static class SqliteVersion
{
    public static ETag ToETag(long version) => new(version.ToString(CultureInfo.InvariantCulture));

    /// <summary>Null for what is none of ours, which nothing is in the state of.</summary>
    public static long? Of(ETag etag) => long.TryParse(etag.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
