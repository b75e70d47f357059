namespace BotReports.Programmes.Files;

/// <summary>Time zones by the names that programs give them: those of IANA, and those of Windows.</summary>
internal static class ZoneNames
{
    /// <summary>Null for a name that is not known.</summary>
    public static TimeZoneInfo? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 100)
        {
            return null;
        }

        // "/mozilla.org/20050126_1/Europe/Berlin" names the zone at its end.
        var trimmed = name.Trim().Trim('"');
        var parts = trimmed.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var id = parts.Length > 3 ? string.Join('/', parts[^2..]) : trimmed;
        return id.Length == 0 ? null
            : TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId ? zone
            : TimeZoneInfo.TryConvertWindowsIdToIanaId(id, out var iana) && TimeZoneInfo.TryFindSystemTimeZoneById(iana, out zone) ? zone
            : null;
    }
}
