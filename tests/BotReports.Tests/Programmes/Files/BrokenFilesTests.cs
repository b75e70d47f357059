using System.Text;
using BotReports.Programmes.Files;

namespace BotReports.Tests.Programmes.Files;

/// <summary>What somebody is told of a file that is broken, in all formats. Nothing of it throws, takes long or is taken in silence.</summary>
public sealed class BrokenFilesTests
{
    private const string Calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";

    private static readonly object?[] Header = ["No", "Title", "Date", "Start", "End"];

    private static readonly Dictionary<string, (Func<byte[]> File, string Said)> Broken = new()
    {
        ["nothing"] = (() => [], "There is nothing in that file."),
        ["spaces"] = (() => Text(" \r\n\t\n"), "There is nothing in that file."),
        ["a mark and nothing"] = (() => [0xEF, 0xBB, 0xBF], "There is nothing in that file."),
        ["a picture"] = (() => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], Unknown),
        ["a PDF"] = (() => Text("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"), NoHeader),
        ["a page"] = (() => Text("<!DOCTYPE html>\n<html><body><table><tr><td>Title</td></tr></table></body></html>"), Unknown),
        ["words"] = (() => Text("Dear all, please find the programme attached.\nBest, Ada\n"), NoHeader),
        ["a Word document"] = (() => WorkbookSample.Zip(new() { ["word/document.xml"] = "<w/>" }), Unknown),
        ["more than can be sent"] = (() => new byte[5_000_001], "That file is too large: I take up to 5 MB, also when it is unpacked."),

        ["CSV: names alone"] = (() => Text("No,Title,Date,Start,End\n"), "I find no session in that file."),
        ["CSV: no names"] = (() => Text("4.1,Cities,2026-03-28,09:00,10:00\n4.2,Borders,2026-03-28,10:00,11:00\n"), NoHeader),
        ["CSV: no title"] = (() => Text("No,Date,Start,End\n1,2026-03-28,09:00,10:00\n"), "row 1 names the columns, and none of them is the title of the session."),
        ["CSV: no start"] = (() => Text("Programme\n\nNo,Title,Room\n1,One,A\n"), "row 3 names the columns, and none of them says when a session starts."),
        ["CSV: one name twice"] = (() => Text("No,Title,Date,Start,End,title\n1,One,2026-03-28,09:00,10:00,Uno\n"), "row 1, column F: the name title stands over column B already. Give one of the two another name."),
        ["CSV: two starts"] = (() => Text("Title,Start,Start\nOne,2026-03-28 09:00,2026-03-28 10:00\n"), "row 1, column C: the name Start stands over column B already. Give one of the two another name."),
        ["CSV: 100,000 rows"] = (() => Text("No,Title,Date,Start,End\n" + string.Concat(Enumerable.Repeat("1,One,2026-03-28,09:00,10:00\n", 100_000))), "That file has more than 5000 rows, so it can be no programme. Send the rows of the sessions alone."),
        ["CSV: 1,001 sessions"] = (() => Text("No,Title,Date,Start,End\n" + string.Concat(Enumerable.Repeat("1,One,2026-03-28,09:00,10:00\n", 1_001))), "That file has 1001 sessions. A programme can have 1000."),
        ["CSV: an open quotation mark"] = (() => Text("No,Title,Date,Start,End\n1,\"One,2026-03-28,09:00,10:00\n2,Two,2026-03-28,09:00,10:00\n3,Three,2026-03-28,09:00,10:00\n"), "I can read that file no further than row 2: something is missing or too much there."),
        ["CSV: a cell that never ends"] = (() => Text("No,Title,Date,Start,End\n1,One,2026-03-28,09:00,10:00\n2,\"" + new string('a', 100_000) + "\",2026-03-28,09:00,10:00\n"), "I can read that file no further than row 3: something is missing or too much there."),
        ["CSV: zeros within"] = (() => Text("No,Title,Date,Start,End\n1,O\0ne,2026-03-28,09:00,10:00\n"), Unknown),
        ["CSV: a date of 1900"] = (() => Text("No,Title,Date,Start,End\n1,One,1900-01-01,09:00,10:00\n"), "I find no session in that file. row 2: One: 1900-01-01 cannot be the day of it"),
        ["CSV: no date"] = (() => Text("No,Title,Date,Start,End\n1,One,31/02/2026,09:00,10:00\n"), "I find no session in that file. row 2, column C (Date): One: 31/02/2026 is no date that I can read"),
        ["CSV: no time"] = (() => Text("No,Title,Date,Start,End\n1,One,2026-03-28,25:00,10:00\n"), "I find no session in that file. row 2, column D (Start): One: 25:00 is no time that I can read"),
        ["CSV: no end"] = (() => Text("No,Title,Date,Start,End\n1,One,2026-03-28,09:00,later\n"), "I find no session in that file. row 2, column E (End): One: later is no time that I can read"),
        ["CSV: no number"] = (() => Text("No,Title,Date,Start,End,Time zone\nfirst,One,2026-03-28,09:00,10:00,Asia/Dhaka\n"), "row 2: first is no number of a session such as 4.1 or WS28; I call this session 1.1. One number is mine: the day, and the place in the day."),
        ["CSV: one number twice"] = (() => Text("No,Title,Date,Start,End,Time zone\n4.1,One,2026-03-28,09:00,10:00,Asia/Dhaka\n4.1,Two,2026-03-28,10:00,11:00,Asia/Dhaka\n"), "row 3: the number 4.1 is there already; I call this session 1.2. One number is mine: the day, and the place in the day."),
        ["CSV: two sessions of which none has a length"] = (() => Text("Title,Date,Start,End\nOne,2026-03-28,09:00,09:00\nTwo,2026-03-28,09:00,09:00\n"), "I find no session in that file. row 2: One: it ends when it starts row 3: Two: it ends when it starts"),

        ["Excel: cut off"] = (() => Book()[..^300], Damaged),
        ["Excel: only its beginning"] = (() => Text("PK\u0003\u0004"), Damaged),
        ["Excel: a sheet that is no XML"] = (() => WorkbookSample.With(new() { ["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row r=\"1\">" }, Sheet("A", Header)), Damaged),
        ["Excel: no sheet"] = (() => WorkbookSample.With(new() { ["xl/workbook.xml"] = "<workbook/>" }, Sheet("A", Header)), "There is nothing in that file."),
        ["Excel: nothing in it"] = (() => WorkbookSample.Of(Sheet("A")), "There is nothing in that file."),
        ["Excel: hidden sheets alone"] = (() => WorkbookSample.Of(Sheet("A", Header, ["1", "One", Day, new TimeOnly(9, 0), null]) with { State = "veryHidden" }), "There is nothing in that file."),
        ["Excel: no names"] = (() => WorkbookSample.Of(Sheet("A", ["1", "One", Day])), NoHeader),
        ["Excel: macros"] = (() => WorkbookSample.With(new() { ["xl/vbaProject.bin"] = "x" }, Sheet("A", Header)), Macros),
        ["Excel: old macros"] = (() => OldWorkbookSample.Of([["No", "Title", "Start"]], "_VBA_PROJECT_CUR"), Macros),
        ["Excel: a password"] = (() => OldWorkbookSample.Compound("EncryptedPackage", new byte[100]), "That workbook opens with a password only. Save it without one and send it again."),
        ["Excel: old and cut off"] = (() => OldWorkbookSample.Of([["No", "Title", "Start"]])[..1_600], Damaged),
        ["Excel: a zip bomb"] = (() => WorkbookSample.With(new() { ["xl/media/image1.png"] = new string('0', 30_000_000) }, Sheet("A", Header)), TooLarge),
        ["Excel: many small bombs"] = (() => WorkbookSample.With(Enumerable.Range(0, 30).ToDictionary(i => $"xl/media/{i}.png", i => Noise(1_500_000)), Sheet("A", Header)), TooLarge),
        ["Excel: thousands of parts"] = (() => WorkbookSample.With(Enumerable.Range(0, 2_100).ToDictionary(i => $"xl/{i}", _ => ""), Sheet("A", Header)), TooLarge),
        ["Excel: entities"] = (() => WorkbookSample.With(new() { ["xl/worksheets/sheet1.xml"] = """<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>""" }, Sheet("A", Header)), "That file brings definitions of its own (DOCTYPE), so I do not open it. Export it without them."),
        ["Excel: 100,000 rows"] = (() => WorkbookSample.Of(Sheet("A", [Header, .. Enumerable.Repeat<object?[]>(["1", "One", Day, null, null], 100_000)])), "That file has more than 5000 rows, so it can be no programme. Send the rows of the sessions alone."),
        ["Excel: a column that is missing"] = (() => WorkbookSample.Of(Sheet("A", ["No", "Title", "Room"], ["1", "One", "A"]) with { FirstRow = 4 }), "row 4 names the columns, and none of them says when a session starts."),
        ["Excel: one name twice"] = (() => WorkbookSample.Of(Sheet("A", ["Title", "Start", "Title"], ["One", "09:00", "Uno"])), "row 1, column C: the name Title stands over column A already. Give one of the two another name."),
        ["Excel: a formula that never gave anything"] = (() => WorkbookSample.Of(Sheet("A", Header, ["1", "One", Day, new WorkbookSample.Formula("=NOW()", null), null])), "I find no session in that file. row 2: One: it has no start"),
        ["Excel: a formula that failed"] = (() => WorkbookSample.Of(Sheet("A", Header, ["1", "One", Day, new WorkbookSample.Formula("=A1/0", "#DIV/0!"), null])), "I find no session in that file. row 2, column D (Start): One: #DIV/0! is no time that I can read"),
        ["Excel: a date of 1900"] = (() => WorkbookSample.Of(Sheet("A", Header, ["1", "One", new DateOnly(1900, 3, 5), new TimeOnly(9, 0), null])), "I find no session in that file. row 2: One: 1900-03-05 cannot be the day of it"),

        ["JSON: cut off"] = (() => Text("{ \"schedule\": {\n  \"conference\": { \"title\": \"x\","), "I can read that file no further than line 2, at 31: something is missing or too much there."),
        ["JSON: no JSON"] = (() => Text("{ schedule: 1 }"), "I can read that file no further than line 1, at 3: something is missing or too much there."),
        ["JSON: something else"] = (() => Text("{ \"name\": \"package\", \"version\": \"1.0\" }"), Unknown),
        ["JSON: a list of something else"] = (() => Text("[1, 2, null, { \"a\": [] }]"), Unknown),
        ["JSON: nested without end"] = (() => Text(string.Concat(Enumerable.Repeat("[", 100_000))), "I can read that file no further than line 1, at 65: something is missing or too much there."),
        ["JSON: a schedule without sessions"] = (() => Text("{ \"schedule\": { \"conference\": { \"title\": \"x\", \"days\": [] } } }"), "I find no session in that file."),
        ["JSON: members of other kinds"] = (() => Text("{ \"schedule\": { \"conference\": { \"title\": 7, \"days\": [ 1, { \"rooms\": { \"A\": [ null, 3, { \"title\": [], \"date\": {}, \"persons\": 5 } ] } } ] } } }"), "I find no session in that file. entry 1: it has no title entry 2: it has no title entry 3: it has no title"),
        ["JSON: a date that is none"] = (() => Text("{ \"schedule\": { \"conference\": { \"days\": [ { \"rooms\": { \"A\": [ { \"title\": \"One\", \"date\": \"tomorrow\" } ] } } ] } } }"), "I find no session in that file. entry 1: One: tomorrow is no time that I can read"),
        ["JSON: half a character"] = (() => Text("{ \"schedule\": { \"conference\": { \"title\": \"\\ud800\", \"days\": [] } } }"), Damaged),
        ["JSON: the end of all days"] = (() => Text("{ \"schedule\": { \"conference\": { \"time_zone_name\": \"Asia/Dhaka\", \"days\": [ { \"rooms\": { \"A\": [ { \"title\": \"One\", \"date\": \"9999-12-31T23:00:00-10:00\", \"duration\": \"90:00\" } ] } } ] } } }"), "I find no session in that file. entry 1: One: 9999-12-31T23:00:00-10:00 is no time that I can read"),
        ["Indico: an event that is empty"] = (() => Text("{ \"results\": { \"1\": { } } }"), "I find no session in that file."),

        ["XML: cut off"] = (() => Text("<schedule>\n<conference><title>x</title>"), "I can read that file no further than line 2, at 29: something is missing or too much there."),
        ["XML: something else"] = (() => Text("<rss version=\"2.0\"><channel/></rss>"), Unknown),
        ["XML: entities"] = (() => Text("<!DOCTYPE schedule [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n<schedule>&b;</schedule>"), "That file brings definitions of its own (DOCTYPE), so I do not open it. Export it without them."),
        ["XML: nested without end"] = (() => Text(string.Concat(Enumerable.Repeat("<schedule>", 100_000))), "I can read that file no further than line 1: something is missing or too much there."),
        ["XML: no days"] = (() => Text("<schedule><conference/></schedule>"), "I find no session in that file."),

        ["iCalendar: cut off"] = (() => Text($"{Calendar}BEGIN:VEVENT\r\nSUMMARY:One\r\nDTSTA"), "I can read that file no further than line 3: something is missing or too much there."),
        ["iCalendar: no events"] = (() => Text($"{Calendar}BEGIN:VTODO\r\nSUMMARY:One\r\nEND:VTODO\r\nEND:VCALENDAR"), "I find no session in that file."),
        ["iCalendar: whole days"] = (() => Text($"{Calendar}BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260328\r\nSUMMARY:One\r\nEND:VEVENT\r\nEND:VCALENDAR"), "I find no session in that file. line 3: One: it takes the whole day and has no time"),
        ["iCalendar: a date that is none"] = (() => Text($"{Calendar}BEGIN:VEVENT\r\nDTSTART:20260230T090000\r\nSUMMARY:One\r\nEND:VEVENT\r\nEND:VCALENDAR"), "I find no session in that file. line 3: One: 20260230T090000 is no time that I can read"),
        ["iCalendar: a series without an end in each event"] = (() => Text(Calendar + string.Concat(Enumerable.Range(0, 100).Select(i => $"BEGIN:VEVENT\r\nUID:{i}\r\nDTSTART:20260328T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY\r\nSUMMARY:One\r\nEND:VEVENT\r\n"))), "That file has more than 5000 rows, so it can be no programme. Send the rows of the sessions alone."),
        ["iCalendar: the beginning of all days"] = (() => Text($"{Calendar}BEGIN:VEVENT\r\nDTSTART;TZID=Asia/Dhaka:20260328T090000\r\nDTEND;TZID=Asia/Dhaka:00010101T000000\r\nSUMMARY:One\r\nEND:VEVENT\r\nEND:VCALENDAR"), "I find no session in that file. line 3: One: it ends before it starts"),
        ["iCalendar: the end of all days"] = (() => Text($"{Calendar}BEGIN:VEVENT\r\nDTSTART:99991231T235900\r\nDURATION:P1D\r\nRRULE:FREQ=DAILY\r\nSUMMARY:One\r\nEND:VEVENT\r\nEND:VCALENDAR"), "I find no session in that file. line 3: One: 9999-12-31 cannot be the day of it"),
        ["iCalendar: an end in another age"] = (() => Text($"{Calendar}BEGIN:VEVENT\r\nDTSTART:20260328T090000Z\r\nDTEND:99991231T235900Z\r\nSUMMARY:One\r\nEND:VEVENT\r\nEND:VCALENDAR"), "I find no session in that file. line 3: One: 9999-12-31 cannot be the day of it"),
        ["CSV: the end of all days"] = (() => Text("No,Title,Date,Start,End\n1,One,9999-12-31,23:00,01:00\n"), "I find no session in that file. row 2: One: 9999-12-31 cannot be the day of it"),
        ["Excel: the end of all days"] = (() => WorkbookSample.Of(Sheet("A", Header, ["1", "One", new DateOnly(9999, 12, 31), new DateTime(9999, 12, 31, 23, 59, 59), null])), "I find no session in that file. row 2: One: 9999-12-31 cannot be the day of it"),
        ["iCalendar: ends that never come"] = (() => Text(Calendar + string.Concat(Enumerable.Repeat("BEGIN:VEVENT\r\n", 10_000))), "I can read that file no further than line 10002: something is missing or too much there."),
    };

    public static TheoryData<string> All => [.. Broken.Keys];

    private const string Unknown = "That is no programme that I can read. I take CSV, Excel, iCalendar (.ics), and what pretalx, frab, Indico, Sessionize and Sched export.";

    private const string NoHeader = "No row of that table says what its columns are. I look for a title, and a date or a start, in the first rows.";

    private const string Damaged = "I cannot open that file: it seems to be damaged. Save it anew and send it again.";

    private const string Macros = "That workbook has macros in it, so I do not open it. Save it as .xlsx without macros, or as CSV.";

    private const string TooLarge = "That file is too large: I take up to 40 MB, also when it is unpacked.";

    private static readonly DateOnly Day = new(2026, 3, 28);

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_said_what_is_wrong_and_where(string name)
    {
        var reading = Importing.Read(Broken[name].File(), new ProgrammeHints { Length = TimeSpan.FromHours(1), Zone = Importing.Paris });

        string.Join(' ', reading.Said()).ShouldBe(Broken[name].Said);
        reading.Said("fr").ShouldAllBe(line => line.Length > 10);
    }

    [Fact]
    public void There_are_fifty_and_more() => Broken.Count.ShouldBeGreaterThan(50);

    [Fact]
    public void A_file_of_whatever_bytes_is_read_or_refused()
    {
        var random = new Random(13);
        byte[][] samples = [Book(), OldWorkbookSample.Of([["No", "Title", "Start"], ["1", "One", 46_109.4]]), Text("No,Title,Date,Start,End\n1,One,2026-03-28,09:00,10:00\n"),
            Text($"{Calendar}BEGIN:VEVENT\r\nDTSTART:20260328T090000\r\nRRULE:FREQ=DAILY;COUNT=3\r\nSUMMARY:One\r\nEND:VEVENT\r\nEND:VCALENDAR"),
            Text("<schedule><day date=\"2026-03-28\"><room name=\"A\"><event><start>09:00</start><duration>01:00</duration><title>One</title></event></room></day></schedule>"),
            Text("{ \"schedule\": { \"conference\": { \"days\": [ { \"rooms\": { \"A\": [ { \"title\": \"One\", \"date\": \"2026-03-28T09:00:00Z\" } ] } } ] } } }")];
        for (var i = 0; i < 600; i++)
        {
            var bytes = samples[i % samples.Length].ToArray();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var reading = Importing.Read(bytes[..(i % 5 == 0 ? random.Next(bytes.Length) : bytes.Length)]);
            (reading.Refusal is not null || reading.Sessions.Count > 0).ShouldBeTrue();
        }
    }

    private static WorkbookSample.Sheet Sheet(string name, params object?[][] rows) => new(name, rows);

    private static byte[] Book() => WorkbookSample.Of(Sheet("A", Header, ["1", "One", new DateOnly(2026, 3, 28), new TimeOnly(9, 0), new TimeOnly(10, 0)]));

    private static string Noise(int length)
    {
        var random = new Random(length);
        return string.Create(length, random, (span, from) =>
        {
            for (var i = 0; i < span.Length; i += 60)
            {
                span[i..Math.Min(span.Length, i + 60)].Fill((char)from.Next('a', 'z'));
            }
        });
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
