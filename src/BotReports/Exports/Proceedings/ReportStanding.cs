namespace BotReports.Exports.Proceedings;

/// <summary>How far the report on a session is.</summary>
internal enum ReportStanding
{
    NotBegun,

    /// <summary>There is one, and it cannot be read, or its form is not there any more.</summary>
    Unreadable,

    Draft,
    Submitted,
    Approved,

    /// <summary>Approved, and changed since.</summary>
    Amended,
}
