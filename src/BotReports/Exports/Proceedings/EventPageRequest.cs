using BotReports.Programmes;

namespace BotReports.Exports.Proceedings;

/// <summary>What another program wants to read of the event.</summary>
/// <param name="Language">Of all that is the form's, as two letters.</param>
/// <param name="IsApprovedOnly">Whether reports that are not approved as they are now are left out.</param>
public sealed record EventPageRequest(string Language, bool IsApprovedOnly)
{
    /// <summary>One session; null for all.</summary>
    public SessionNumber? Session { get; init; }

    /// <summary>Only sessions whose report has changed after this; null for all.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;
}
