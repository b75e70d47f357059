using System.Globalization;

namespace BotReports.Programmes.Files;

/// <summary>Reads the rows of one table below its header.</summary>
internal sealed class TableReading
{
    private readonly Table _table;
    private readonly TableHeader _header;
    private readonly DateOrder _order;
    private readonly int? _year;
    private readonly FoundProgramme _found;
    private readonly ProgrammeLimits _limits;
    private DateOnly? _day;
    private int _fromAbove;

    public TableReading(Table table, TableHeader header, FoundProgramme found, ProgrammeHints hints, ProgrammeLimits limits)
    {
        (_table, _header, _found, _limits, _year) = (table, header, found, limits, hints.Date?.Year);
        var dated = new[] { ColumnKind.Date, ColumnKind.Start, ColumnKind.EndDate, ColumnKind.End }.Select(kind => header[kind]).OfType<int>().ToList();
        var order = CellTimes.OrderOf(table.Rows.Skip(header.Index + 1).SelectMany(row => dated.Select(column => row[column].Text)), out var isOpen);
        _order = hints.DayFirst switch { true => DateOrder.DayFirst, false => DateOrder.MonthFirst, null => order ?? DateOrder.DayFirst };
        if (isOpen && hints.DayFirst is null)
        {
            found.Warnings.Add(new ProgrammeWarning.DayOrMonthFirst());
        }
    }

    public void Read()
    {
        foreach (var row in _table.Rows.Skip(_header.Index + 1).Where(row => !row.IsEmpty))
        {
            if (IsDayHeading(row, out var day))
            {
                _day = day;
            }
            else
            {
                _found.Add(Session(row), _limits);
            }
        }

        if (_fromAbove > 0)
        {
            _found.Warnings.Add(new ProgrammeWarning.DatesFromAbove(_fromAbove));
        }

        if (_header.Ignored.Count > 0)
        {
            _found.Warnings.Add(new ProgrammeWarning.ColumnsIgnored([.. _header.Ignored.Distinct().Take(20)]));
        }
    }

    /// <summary>A row with nothing but a day says when the rows below it are.</summary>
    private bool IsDayHeading(TableRow row, out DateOnly day)
    {
        day = default;
        var filled = row.Cells.Where(cell => !cell.IsEmpty).Take(2).ToList();
        if (filled is not [var only] || DateIn(only, out var rest) is not { } found || CellTimes.Span(rest).Start is not null)
        {
            return false;
        }

        day = found;
        return found.Year > 1900;
    }

    private FoundSession Session(TableRow row)
    {
        var titles = _header.Titles.Where(title => !row[title.Column].IsEmpty).DistinctBy(title => title.Language).ToDictionary(title => title.Language, title => row[title.Column].Text);
        var session = new FoundSession(new SourcePlace(PlaceKind.Row, row.Number, null, _table.Sheet))
        {
            Titles = titles,
            Number = Cleaning.Clean(Cell(row, ColumnKind.Number).Text),
            Code = Cleaning.Clean(Cell(row, ColumnKind.Code).Text),
            Key = Cleaning.Clean(Cell(row, ColumnKind.Code).Text),
            Room = Cell(row, ColumnKind.Room).Text,
            Track = Cell(row, ColumnKind.Track).Text,
            Zone = Cleaning.Clean(Cell(row, ColumnKind.Zone).Text),
            Rapporteurs = People.Read(Joined(row, ColumnKind.Rapporteur), Joined(row, ColumnKind.RapporteurIdentity)),
            Chairs = People.Read(Joined(row, ColumnKind.Chair), Joined(row, ColumnKind.ChairIdentity)),
            Speakers = People.Split(Joined(row, ColumnKind.Speaker)),
            Groups = People.Split(Joined(row, ColumnKind.Groups)),
            Length = Length(Cell(row, ColumnKind.Length)),
        };
        return WithTimes(session, row);
    }

    private FoundSession WithTimes(FoundSession session, TableRow row)
    {
        DateOnly? date = null;
        DraftTime? start = null, end = null;
        if (_header[ColumnKind.Date] is { } dateColumn)
        {
            var cell = row[dateColumn];
            if (cell.IsEmpty)
            {
                date = _day;
                _fromAbove += _day is null || session.Title.Length == 0 ? 0 : 1;
            }
            else if (Moment(cell) is { Date: not null } whole)
            {
                (date, start) = (whole.Date, whole.HasTime ? whole.Time : null);
            }
            else
            {
                return Fault(session, row, dateColumn, LeftOutReason.NoDate);
            }

            _day = date;
        }
        else
        {
            date = _day;
        }

        if (_header[ColumnKind.Start] is { } startColumn && !row[startColumn].IsEmpty)
        {
            var read = Moment(row[startColumn]);
            if (!read.HasTime)
            {
                return Fault(session, row, startColumn, LeftOutReason.NoTime);
            }

            start = read.Time! with { Date = read.Date ?? date };
            end = read.End is { } until ? new DraftTime(null, until, start.Offset) : null;
        }

        if (start is null)
        {
            return session with { Reason = session.Title.Length == 0 ? null : LeftOutReason.NoStart };
        }

        if (_header[ColumnKind.End] is { } endColumn && !row[endColumn].IsEmpty)
        {
            var read = Moment(row[endColumn]);
            if (!read.HasTime)
            {
                return Fault(session, row, endColumn, LeftOutReason.NoTime);
            }

            end = read.Time! with { Date = read.Date };
        }

        if (end is { Date: null } && _header[ColumnKind.EndDate] is { } endDateColumn && Moment(row[endDateColumn]).Date is { } endDate)
        {
            end = end with { Date = endDate };
        }

        return session with { Start = start.Date is null ? start with { Date = date } : start, End = end };
    }

    private FoundSession Fault(FoundSession session, TableRow row, int column, LeftOutReason reason) =>
        session with { Place = session.Place with { Column = _header.NameOf(column) }, Reason = reason, Words = row[column].Text };

    /// <summary>What a cell says of a day, of a time of day, and of another one after it.</summary>
    private (DateOnly? Date, DraftTime? Time, TimeOnly? End, bool HasTime) Moment(TableCell cell)
    {
        if (cell.Moment is { } moment)
        {
            // A time of day has the day on which Excel's calendar begins.
            var isTime = moment.Year < 1900 || (moment.Year == 1900 && moment is { Month: 1, Day: 1 } && moment.TimeOfDay > TimeSpan.Zero);
            DateOnly? day = isTime ? null : DateOnly.FromDateTime(moment);
            return (day, new DraftTime(day, TimeOnly.FromDateTime(CellTimes.Rounded(moment))), null, isTime || moment.TimeOfDay > TimeSpan.Zero);
        }

        var number = cell.Value ?? (double.TryParse(cell.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var written) ? written : null);
        if (number is >= 0 and < 1 && (cell.Value is not null || cell.Text.Contains('.', StringComparison.Ordinal)))
        {
            return (null, new DraftTime(null, TimeOnly.FromDateTime(CellTimes.Rounded(DateTime.UnixEpoch.AddDays(number.Value)))), null, true);
        }

        if (number is { } serial && CellTimes.Serial(serial) is { } kept)
        {
            return Moment(new TableCell(cell.Text, kept));
        }

        var text = cell.Text.Trim();
        if (text.Length > 11 && char.IsAsciiDigit(text[0]) && text.Contains('T', StringComparison.Ordinal) && HasOffset(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole))
        {
            var of = DraftTime.Of(whole);
            return (of.Date, of, null, true);
        }

        if (CellTimes.Span(text) is { Start: { } only } span)
        {
            return (null, new DraftTime(null, only), span.End, true);
        }

        if (DateIn(cell, out var rest) is not { } date)
        {
            return default;
        }

        var (start, end) = CellTimes.Span(rest.Trim());
        return (date, start is { } time ? new DraftTime(date, time) : new DraftTime(date, TimeOnly.MinValue), end, start is not null);
    }

    private static bool HasOffset(string text) => text.EndsWith('Z') || text[11..].Contains('+', StringComparison.Ordinal) || text[11..].Contains('-', StringComparison.Ordinal);

    private DateOnly? DateIn(TableCell cell, out string rest)
    {
        rest = "";
        return cell.Moment is { } moment ? DateOnly.FromDateTime(moment) : cell.Text.Length > 100 ? null : CellTimes.Date(cell.Text, _order, _year, out rest);
    }

    private static TimeSpan? Length(TableCell cell) =>
        cell.IsEmpty ? null
        : cell.Moment is { } moment && moment.TimeOfDay > TimeSpan.Zero ? CellTimes.Rounded(moment).TimeOfDay
        : cell.Value is > 0 and < 1 and var fraction ? TimeSpan.FromMinutes(Math.Round(fraction * 24 * 60))
        : CellTimes.Length(cell.Text);

    private TableCell Cell(TableRow row, ColumnKind kind) => _header[kind] is { } column ? row[column] : TableCell.Empty;

    private string Joined(TableRow row, ColumnKind kind) => _header.All(kind).ToList() is [var only]
        ? row[only].Text
        : string.Join('\n', _header.All(kind).Select(column => row[column].Text.Replace(';', '\n')).Where(text => text.Length > 0));
}
