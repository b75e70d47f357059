using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>Finds the end of a session whose file has none: when the next one in its room begins, or as long as somebody has said.</summary>
internal sealed class SessionEnds
{
    /// <summary>After a longer gap the room was probably empty.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(5);

    private readonly TimeSpan? _length;
    private readonly ILookup<(string Room, int? Day, DateOnly? Date), TimeOnly> _starts;

    /// <param name="all">All that has a start, pauses included.</param>
    /// <param name="length">How long a session lasts as somebody has said; null for not said.</param>
    public SessionEnds(IEnumerable<FoundSession> all, TimeSpan? length) =>
        (_length, _starts) = (length, all.Where(session => session.Start is not null).ToLookup(Place, session => session.Start!.Time));

    public (DraftTime? End, EndSource From) Of(FoundSession session)
    {
        var start = session.Start!;
        if (session.End is { } end)
        {
            return (end with { Offset = end.Offset ?? start.Offset }, EndSource.File);
        }

        if (session.Length is { } length)
        {
            return (start.After(length), EndSource.File);
        }

        var next = _starts[Place(session)].Where(time => time > start.Time).Select(time => (TimeOnly?)time).Min();
        return next is { } time && time - start.Time <= Longest ? (start with { Time = time }, EndSource.NextInRoom)
            : _length is { } said ? (start.After(said), EndSource.Said)
            : (null, EndSource.Unknown);
    }

    private static (string, int?, DateOnly?) Place(FoundSession session) => (Folding.Fold(session.Room ?? ""), session.Day, session.Start!.Date);
}
