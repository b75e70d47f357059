using System.Globalization;

namespace BotReports.Boards;

/// <summary>The sessions of one day, by time and room.</summary>
/// <param name="Name">"8 Dec 2016".</param>
public sealed record BoardDay(string Name, IReadOnlyList<BoardRow> Rows)
{
    /// <summary>More sessions a day are looked for by their room.</summary>
    public const int MostTogether = 12;

    /// <summary>Room 9 stands before Room 10.</summary>
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    /// <summary>The sessions by room, those without one last; all together where there are few, or one room.</summary>
    public IReadOnlyList<BoardRoom> Rooms => Rows.Count > MostTogether && Rows.DistinctBy(row => row.Room).Count() > 1
        ? [.. Rows.GroupBy(row => row.Room).OrderBy(room => room.Key is null).ThenBy(room => room.Key, ByName).Select(room => new BoardRoom(room.Key, [.. room]))]
        : [new BoardRoom(null, Rows)];
}
