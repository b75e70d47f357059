using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using BotReports.Exports;
using BotReports.Exports.Proceedings;
using BotReports.Reports;
using BotReports.Spreadsheets;
using BotReports.Templates;
using BotReports.Tests.Reports;
using CsvHelper;
using ExcelDataReader;

namespace BotReports.Tests.Exports.Proceedings;

/// <summary>The tables are read back by programs that did not write them: the workbook by ExcelDataReader, the CSV by CsvHelper's parser.</summary>
public sealed class EventTablesTests
{
    static EventTablesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task There_is_a_sheet_of_the_sessions_and_one_for_every_list_and_group_of_the_form()
    {
        var sheets = await SheetsAsync();

        sheets.Keys.ShouldBe(["Sessions", "Examples of progress", "Recommendations", "Actions", "Indicators of change or success", "Lessons from the 2030 Agenda", "Priority messages", "Inspiring quotes"]);
    }

    [Fact]
    public async Task Every_session_has_one_row_whatever_became_of_its_report()
    {
        var sessions = (await SheetsAsync())["Sessions"];

        Column(sessions, "Report").ShouldBe(["csd-2016/1.1", "csd-2016/1.2", "csd-2016/2.1", "csd-2016/2.2", "csd-2016/3.1", "csd-2016/3.2", "csd-2016/4.1", "csd-2016/4.2", "csd-2016/9.9"]);
        Column(sessions, "State").ShouldBe(["submitted", "draft", "draft", "submitted", "approved, changed since", "draft", "approved", "cannot be read", "draft"]);
        Column(sessions, "Cancelled").ShouldBe([false, false, false, true, false, false, false, false, false]);
        Column(sessions, "Global Compact")[0].ShouldBe("First line\nsecond line");
        Column(sessions, "Approved by")[6].ShouldBe("Olga Organizer");
    }

    [Fact]
    public async Task A_day_and_a_time_are_dates_that_a_spreadsheet_reckons_with()
    {
        var sessions = (await SheetsAsync())["Sessions"];

        Column(sessions, "Day")[0].ShouldBe(new DateTime(2016, 12, 8));
        Column(sessions, "Start (Asia/Dhaka)")[0].ShouldBe(new DateTime(2016, 12, 8, 11, 0, 0));
        Column(sessions, "End (Asia/Dhaka)")[0].ShouldBe(new DateTime(2016, 12, 8, 12, 30, 0));
    }

    [Fact]
    public async Task Every_row_of_every_sheet_says_all_of_its_session_and_has_an_id_of_its_own()
    {
        foreach (var (name, sheet) in await SheetsAsync())
        {
            foreach (var column in new[] { "Report", "Session no.", "Rapporteurs", "State" })
            {
                Column(sheet, column).Where((value, row) => (string?)Column(sheet, "Session no.")[row] != "4.2" || column != "Rapporteurs").ShouldAllBe(value => value is string, name);
            }

            Column(sheet, name == "Sessions" ? "Report" : "Id").ShouldBeUnique(name);
        }
    }

    [Fact]
    public async Task A_list_within_a_group_has_the_id_of_its_repetition()
    {
        var sheets = await SheetsAsync();
        var actions = sheets["Actions"];

        var row = Column(actions, "Actions").IndexOf("Watch the list");
        Column(actions, "Belongs to")[row].ShouldBe("csd-2016/1.1#recommendations/1");
        Column(actions, "Id")[row].ShouldBe("csd-2016/1.1#recommendations/1/actions/2");
        Column(actions, "Extra")[row].ShouldBe(false);
        Column(actions, "Extra")[row + 1].ShouldBe(true);
        Column(actions, "Belongs to").ShouldBeSubsetOf(Column(sheets["Recommendations"], "Id"));
        Column(sheets["Recommendations"], "Targeted to")[0].ShouldBe("States; the ILO, employers");
    }

    [Fact]
    public async Task An_id_stays_when_answers_are_moved()
    {
        var path = FieldPath.In("recommendations", 1, "actions");
        var moved = EventSample.Submitted.Delete(path, EventSample.Submitted[path].Find(1)!, Sample.Delivery(2000));
        var actions = (await SheetsAsync(new EventFiles(EventSample.Conference, [moved], [], EventSample.At)))["Actions"];

        Column(actions, "Id")[0].ShouldBe("csd-2016/1.1#recommendations/1/actions/2");
        Column(actions, "No.")[0].ShouldBe(1d);
    }

    [Fact]
    public async Task Nothing_in_the_workbook_is_a_formula_and_every_word_is_what_was_typed()
    {
        var file = await EventSample.WriteAsync(EventFileKind.Workbook);
        using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        foreach (var sheet in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            XDocument.Load(sheet.Open()).Descendants().Where(element => element.Name.LocalName == "f").ShouldBeEmpty(sheet.FullName);
        }

        Column((await SheetsAsync())["Examples of progress"], "Examples of progress")[0].ShouldBe("=HYPERLINK(\"http://evil\")");
    }

    [Fact]
    public async Task What_is_too_long_for_a_cell_goes_on_beside_it_and_nothing_is_lost()
    {
        var words = string.Concat(Enumerable.Repeat("𝒳a", 12_000));
        var sheet = (await SheetsAsync(new EventFiles(EventSample.Conference, [EventSample.Begun("1.1").With("examples", words, 1)], [], EventSample.At)))["Examples of progress"];

        sheet[0].ShouldContain("Examples of progress (continued, 2)");
        var first = (string)Column(sheet, "Examples of progress")[0]!;
        first.Length.ShouldBeLessThanOrEqualTo(SheetTable.LongestCell);
        (first + Column(sheet, "Examples of progress (continued, 2)")[0]).ShouldBe(words);
    }

    [Fact]
    public async Task What_XML_has_no_place_for_is_left_out_and_the_file_opens()
    {
        var sheet = (await SheetsAsync(new EventFiles(EventSample.Conference, [EventSample.Begun("1.1").With("examples", "a\u0001\ufffe\ud800 <b> & \ttab", 1)], [], EventSample.At)))["Examples of progress"];

        Column(sheet, "Examples of progress")[0].ShouldBe("a\ufffd <b> & \ttab");
    }

    [Fact]
    public async Task The_same_tables_are_in_the_CSV_cell_by_cell()
    {
        var sheets = (await SheetsAsync()).Values.ToList();
        var tables = await CsvAsync();

        tables.Keys.ShouldBe(["sessions.csv", "examples.csv", "recommendations.csv", "recommendations.actions.csv", "recommendations.indicators.csv", "sdg-lessons.csv", "priority-messages.csv", "quotes.csv"]);
        foreach (var (sheet, table) in sheets.Zip(tables.Values))
        {
            table.Select(row => row.Select(FormulaGuard.Release).ToArray()).ShouldBe(sheet.Select(row => row.Select(TextOf).ToArray()));
        }
    }

    [Fact]
    public async Task A_CSV_file_begins_with_the_mark_that_Excel_wants_and_holds_no_formula()
    {
        var file = await EventSample.WriteAsync(EventFileKind.Csv);
        using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        using var stream = zip.GetEntry("examples.csv")!.Open();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);

        bytes.ToArray().Take(3).ShouldBe(new byte[] { 0xef, 0xbb, 0xbf });
        (await CsvAsync())["examples.csv"].SelectMany(row => row).ShouldContain("'=HYPERLINK(\"http://evil\")");
        (await CsvAsync()).Values.SelectMany(rows => rows).SelectMany(row => row).ShouldAllBe(cell => !cell.StartsWith('='));
    }

    [Fact]
    public async Task Questions_of_another_version_of_the_form_lose_no_column()
    {
        var form = ExportSample.Conference.Template;
        var older = form with
        {
            Reference = form.Reference with { Version = 0 },
            Sections = [new Section("old", 1, LocalizedText.English("Old"), [
                new Question("women", QuestionKind.List, LocalizedText.English("note"), LocalizedText.English("Women"), LocalizedText.English("?")) { Limit = 3 },
                new Question("sessions", QuestionKind.List, LocalizedText.English("other session"), LocalizedText.English("Sessions"), LocalizedText.English("?")) { Limit = 3 },
                new Question("only-then", QuestionKind.Text, LocalizedText.English("thing"), LocalizedText.English("Only then"), LocalizedText.English("?"))])],
        };
        var conference = EventSample.Conference;
        var request = new EventFileRequest(EventFileKind.Workbook, EventFileOptions.Default, "en");
        var content = EventContent.Of(conference, ReportedSession.AllOf(conference, [EventSample.Draft], []), request, EmptyPictures, EventSample.At) with { Forms = [form, older] };
        var answer = new ExportedAnswer(1, false) { Id = "x", Text = "An old note" };
        var report = content.Sessions[2].Report! with
        {
            Sections = [new ExportedSection("old", 1, "Old", [
                new ExportedQuestion("women", QuestionKind.List, "note", "Women", 3, "open", [answer]),
                new ExportedQuestion("sessions", QuestionKind.List, "other session", "Sessions", 3, "open", [answer with { Id = "y" }]),
                new ExportedQuestion("only-then", QuestionKind.Text, "thing", "Only then", 1, "open", [answer with { Text = "Then" }])])],
        };

        var tables = new EventTables(content with { Sessions = [.. content.Sessions.Take(2), content.Sessions[2] with { Report = report }] }).All();

        tables.Select(table => table.Key).ShouldBe(["sessions", "examples", "recommendations", "recommendations.actions", "recommendations.indicators", "sdg-lessons", "women", "priority-messages", "quotes", "sessions-2"], ignoreOrder: true);
        tables[0].Columns.ShouldContain("Women");
        tables[0].Rows[2][tables[0].Columns.ToList().IndexOf("Only then")].ShouldBe("Then");
        tables.Single(table => table.Key == "women").Rows.ShouldHaveSingleItem().ShouldContain("An old note");
        SheetNames.Of(tables.Select(table => table.Title)).ShouldBeUnique();
    }

    [Fact]
    public void The_name_of_a_sheet_is_one_that_Excel_takes()
    {
        var names = SheetNames.Of(["What [should] change: a/b?", "'quoted'", "", "History", "history", new string('x', 40), new string('X', 39) + "y", "Sessions", "sessions", "*"]);

        names.ShouldAllBe(name => name.Length > 0 && name.Length <= 31 && !name.Any(letter => "[]:*?/\\".Contains(letter)) && !name.StartsWith('\'') && !name.EndsWith('\''));
        names.Select(name => name.ToUpperInvariant()).ShouldBeUnique();
        names.ShouldNotContain("History");
        names[0].ShouldBe("What should change a b");
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> EmptyPictures { get; } = new Dictionary<string, ReadOnlyMemory<byte>>();

    private static async Task<Dictionary<string, List<object?[]>>> SheetsAsync(EventFiles? files = null)
    {
        var file = await EventSample.WriteAsync(EventFileKind.Workbook, files: files);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file.Content.ToArray()));
        var sheets = new Dictionary<string, List<object?[]>>();
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column))]);
            }

            sheets[reader.Name] = rows;
        }
        while (reader.NextResult());
        return sheets;
    }

    private static async Task<Dictionary<string, List<string[]>>> CsvAsync()
    {
        var file = await EventSample.WriteAsync(EventFileKind.Csv);
        using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        return zip.Entries.ToDictionary(entry => entry.Name, entry =>
        {
            using var csv = new CsvParser(new StreamReader(entry.Open()), CultureInfo.InvariantCulture);
            var rows = new List<string[]>();
            while (csv.Read())
            {
                rows.Add(csv.Record!);
            }

            return rows;
        });
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        bool flag => flag ? "TRUE" : "FALSE",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static List<object?> Column(List<object?[]> sheet, string title) => [.. sheet.Skip(1).Select(row => row[Array.IndexOf(sheet[0], title)])];
}
