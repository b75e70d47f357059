using System.Globalization;
using System.IO.Compression;
using System.Text;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Tests.Seeds;
using CsCheck;
using ExcelDataReader;

namespace BotReports.Tests.Programmes.Files;

public sealed class ProgrammeExportTests
{
    private static readonly Programme Conference = ProgrammeFile.Load(SeedFolder.Programme);

    private static readonly DateTimeOffset Now = new(2026, 11, 27, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_programme_comes_back_from_its_table() => ProgrammeGen.Any.Sample(programme => ComesBack(ProgrammeExport.Csv(programme), programme), iter: 300);

    [Fact]
    public async Task A_programme_comes_back_from_its_workbook()
    {
        for (var i = 0; i < 40; i++)
        {
            var programme = ProgrammeGen.Any.Single();
            ComesBack(await ProgrammeExport.WorkbookAsync(programme, TestContext.Current.CancellationToken), programme);
        }
    }

    [Fact]
    public void The_programme_of_the_conference_comes_back_in_all_its_languages()
    {
        ComesBack(ProgrammeExport.Csv(Conference), Conference);

        Encoding.UTF8.GetString(ProgrammeExport.Csv(Conference)).ShouldStartWith("﻿number,theme:en,theme:es,theme:fr,theme:pt,date,start,end,end date,room,track,rapporteur,rapporteur e-mail,chair,chair e-mail,groups,time zone,key\r\n1.1,");
    }

    [Fact]
    public async Task The_template_is_read_as_it_stands()
    {
        var day = new DateOnly(2026, 3, 28);
        foreach (var file in new[] { ProgrammeExport.CsvTemplate(Importing.Dhaka, day), await ProgrammeExport.WorkbookTemplateAsync(Importing.Dhaka, day, TestContext.Current.CancellationToken) })
        {
            var reading = Importing.Read(file);

            reading.IsComplete.ShouldBeTrue();
            reading.Said().ShouldBeEmpty();
            reading.Lines().ShouldBe(["1.1 2026-03-28 09:00–10:30+06:00 Main hall: Opening plenary", "WS2 2026-03-28 11:00–12:30+06:00 Room 2: Workshop on cities"]);
            reading.Sessions[1].Rapporteurs.ShouldBe([new("Cy Example", "cy@example.org"), new("Di Example", "di@example.org")]);
            reading.Sessions[1].Groups.Select(group => group.Key).ShouldBe(["asia", "africa"]);
        }
    }

    [Fact]
    public async Task No_cell_is_run_by_the_program_that_opens_it()
    {
        var session = Conference.Sessions[0] with { Theme = BotReports.Templates.LocalizedText.English("=HYPERLINK(\"http://example.org\")"), Room = "+1", Track = "@SUM(1)", Rapporteurs = [new("-1", null)], Key = "=1" };
        var programme = Conference with { Sessions = [session] };

        var cells = Encoding.UTF8.GetString(ProgrammeExport.Csv(programme)).Split("\r\n")[1].Split(',');
        cells.Select(cell => cell.Trim('"')).ShouldAllBe(cell => cell.Length == 0 || !"=+-@".Contains(cell[0]));

        using var stream = new MemoryStream(await ProgrammeExport.WorkbookAsync(programme, TestContext.Current.CancellationToken));
        using var zip = new ZipArchive(stream);
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        (await sheet.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<f");
    }

    [Fact]
    public async Task A_number_with_a_zero_at_its_end_is_a_text_in_the_workbook()
    {
        var programme = Conference with { Sessions = [Conference.Sessions[0] with { Number = SessionNumber.TryParse("4.10", out var number) ? number : null! }] };
        using var stream = new MemoryStream(await ProgrammeExport.WorkbookAsync(programme, TestContext.Current.CancellationToken));
        using var reader = ExcelReaderFactory.CreateReader(stream);

        reader.Read();
        reader.Read();
        reader.GetValue(0).ShouldBe("4.10");
    }

    [Fact]
    public void The_calendar_has_the_sessions_those_that_are_cancelled_and_the_deadline()
    {
        var programme = Conference with { Sessions = [Conference.Sessions[0], Conference.Sessions[1] with { IsCancelled = true }] };

        var events = Ical.Net.Calendar.Load(ProgrammeCalendar.Write(programme, Phrases.In("fr"), Now))!.Events.OrderBy(@event => @event.Start).ThenBy(@event => @event.Uid).ToList();

        events.Select(@event => (@event.Uid, @event.Start!.AsUtc, @event.End?.AsUtc, @event.Status, @event.Location)).ShouldBe([
            ("csd-2016-1.1@botreports", new DateTime(2016, 12, 8, 5, 0, 0), (DateTime?)new DateTime(2016, 12, 8, 6, 30, 0), "CONFIRMED", "Meghna"),
            ("csd-2016-1.2@botreports", new DateTime(2016, 12, 8, 5, 0, 0), new DateTime(2016, 12, 8, 6, 30, 0), "CANCELLED", "Padma"),
            ("csd-2016-deadline@botreports", new DateTime(2016, 12, 9, 14, 0, 0), null, null, null),
        ]);
        events[0].Summary.ShouldBe("1.1 Travailleurs migrants : recrutement équitable et travail décent");
        events[2].Summary.ShouldBe("Comptes rendus attendus : Journées de la société civile du FMMD 2016");
    }

    [Fact]
    public void The_calendar_keeps_to_what_the_standard_asks_of_every_line()
    {
        ProgrammeGen.Any.Sample(
            programme =>
            {
                var text = ProgrammeCalendar.Write(programme, Phrases.English, Now);
                var lines = text.Split("\r\n");

                text.ReplaceLineEndings("").ShouldNotContain('\n');
                lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
                lines.Count(line => line.StartsWith("DTSTAMP:20261127T040000Z", StringComparison.Ordinal)).ShouldBe(lines.Count(line => line == "BEGIN:VEVENT"));
                lines.Count(line => line.StartsWith("UID:", StringComparison.Ordinal)).ShouldBe(programme.Sessions.Count + (programme.Deadline is null ? 0 : 1));

                // What was written is read, on the clock of the event.
                var reading = Importing.Read(text);
                reading.Sessions.Where(session => session.Key?.Contains("deadline", StringComparison.Ordinal) is not true).Select(session => session.Start.In(reading.Zone!)).ShouldBe(programme.Sessions.Select(session => (DateTimeOffset?)session.Start), ignoreOrder: true);
            },
            iter: 60);
    }

    private static void ComesBack(byte[] file, Programme programme)
    {
        var reading = Importing.Read(file);
        reading.Said().ShouldBeEmpty();
        reading.Zone!.Id.ShouldBe(programme.TimeZone.Id);

        var back = ProgrammeDiff.Between(programme with { Sessions = [] }, reading, new HashSet<SessionNumber>()).Result;
        back.Sessions.Select(Line).ShouldBe(programme.Sessions.Select(Line));

        var again = ProgrammeDiff.Between(programme, reading, new HashSet<SessionNumber>());
        again.Changes.ShouldBeEmpty();
        again.Unchanged.ShouldBe(programme.Sessions.Count);
    }

    private static string Line(Session session) => string.Create(
        CultureInfo.InvariantCulture,
        $"{session.Number}|{string.Join('|', session.Theme.Wordings.OrderBy(wording => wording.Key, StringComparer.Ordinal))}|{session.Start:O}|{session.End:O}|{session.Room}|{session.Track}|{string.Join('|', session.Rapporteurs)}|{string.Join('|', session.Chairs)}|{string.Join('|', session.Groups)}|{session.Key}");
}
