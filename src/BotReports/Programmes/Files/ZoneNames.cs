using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>Time zones by the names that programs give them: those of IANA, and those of Windows.</summary>
public static class ZoneNames
{
    private static readonly Lazy<ILookup<string, TimeZoneInfo>> Places = new(() => TimeZoneInfo.GetSystemTimeZones()
        .Where(zone => zone.HasIanaId && zone.Id.Contains('/', StringComparison.Ordinal)).ToLookup(zone => Folding.Fold(zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' '))));

    /// <summary>The zone that somebody means who types its name or its place: <c>Asia/Tokyo</c>, <c>Tokyo</c>, <c>new york</c>. Null for none, and for a place of which there are several.</summary>
    public static TimeZoneInfo? Meant(string typed) =>
        Places.Value[Folding.Fold(typed)].ToList() is [var only] ? only
        : TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(zone => zone.HasIanaId && string.Equals(zone.Id, typed.Trim(), StringComparison.OrdinalIgnoreCase));

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
