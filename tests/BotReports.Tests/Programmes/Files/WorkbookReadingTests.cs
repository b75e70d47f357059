using BotReports.Programmes.Files;

namespace BotReports.Tests.Programmes.Files;

public sealed class WorkbookReadingTests
{
    private static readonly DateOnly Day = new(2026, 3, 28);

    private static readonly ProgrammeHints Hints = new() { Zone = Importing.Paris };

    [Fact]
    public void Dates_and_times_are_what_Excel_keeps_and_numbers_what_it_shows()
    {
        var reading = Importing.Read(WorkbookSample.Of(new WorkbookSample.Sheet(
            "Programme",
            ["No", "Title", "Date", "Start", "End", "Room"],
            [4.1, "One", Day, new TimeOnly(9, 0), new TimeOnly(10, 30), "Meghna"],
            [4.10m, "Two", Day, new TimeOnly(0, 0), new TimeOnly(1, 0), 12],
            ["WS28", "Three", 46_109, 0.375, "10:00", null],
            ["A-12", "Four", null, new DateTime(2026, 3, 29, 9, 0, 0), new DateTime(2026, 3, 29, 10, 0, 0), null])), Hints);

        reading.Lines().ShouldBe([
            "4.10 2026-03-28 00:00–01:00 12: Two", "4.1 2026-03-28 09:00–10:30 Meghna: One",
            "WS28 2026-03-28 09:00–10:00 -: Three", "A-12 2026-03-29 09:00–10:00 -: Four",
        ]);
    }

    [Fact]
    public void Two_rows_of_names_merged_titles_formulas_and_missing_ends_are_understood()
    {
        object? Weekday(int row) => new WorkbookSample.Formula($"=B{row}", Day);
        var reading = Importing.Read(
            WorkbookSample.Of(new WorkbookSample.Sheet(
                "Tabelle1",
                ["<Veranstaltung>", null, null, null, null, "Vortragende", null],
                ["Ort", "Datum", null, "Uhrzeit", "Titel", 1, 2],
                ["Rathaus", Day, Weekday(3), new TimeOnly(9, 0), "Offenheit", "Ada", "Ben"],
                ["Rathaus", Day, Weekday(4), new TimeOnly(9, 20), "Daten", "Cy", null],
                ["Stube", new WorkbookSample.Formula("=B4", Day), null, new WorkbookSample.Formula("=D4+1/24", new TimeOnly(10, 20)), "Ende", null, null])
            {
                Merged = ["A1:E1", "F1:G1", "B2:C2"],
            }),
            Hints);

        reading.Lines().ShouldBe(["1.1 2026-03-28 09:00–09:20 Rathaus: Offenheit", "1.2 2026-03-28 09:20–? Rathaus: Daten", "1.3 2026-03-28 10:20–? Stube: Ende"]);
        reading.Sessions[0].Speakers.ShouldBe(["Ada", "Ben"]);
        reading.Questions.Single().ShouldBeOfType<ProgrammeQuestion.Length>().Numbers.Select(number => number.Value).ShouldBe(["1.2", "1.3"]);
        reading.Said().ShouldContain("One session has no end: I take the next start in the room.");
    }

    [Fact]
    public void Cells_that_are_one_over_several_rows_hold_for_each_of_them()
    {
        var reading = Importing.Read(WorkbookSample.Of(new WorkbookSample.Sheet(
            "Programme",
            ["Date", "Room", "Title", "Time"],
            [Day, "Meghna", "One", "09:00-10:00"],
            [null, null, "Two", "10:00-11:00"],
            [null, "Padma", "Three", "11:00-12:00"])
        {
            Merged = ["A2:A4", "B2:B3"],
        }), Hints);

        reading.Lines().ShouldBe(["1.1 2026-03-28 09:00–10:00 Meghna: One", "1.2 2026-03-28 10:00–11:00 Meghna: Two", "1.3 2026-03-28 11:00–12:00 Padma: Three"]);
        reading.Warnings.ShouldBe([new ProgrammeWarning.NumbersGuessed(3, NumberSource.Order)]);
    }

    [Fact]
    public void All_sheets_with_names_of_columns_are_read_and_hidden_ones_are_not()
    {
        object?[] header = ["No", "Title", "Date", "Start", "End"];
        object?[] Row(string number) => [number, $"Session {number} about cities", Day, new TimeOnly(9, 0), new TimeOnly(10, 0)];
        var reading = Importing.Read(WorkbookSample.Of(
            new WorkbookSample.Sheet("Friday", header, Row("1.1")),
            new WorkbookSample.Sheet("Saturday", header, Row("2.1"), ["2.2", "Broken", Day, "noon", null]),
            new WorkbookSample.Sheet("Old", header, Row("9.9")) { State = "hidden" },
            new WorkbookSample.Sheet("Rooms", ["Meghna", 120], ["Padma", 80])), Hints);

        reading.Sessions.Select(session => session.Number.Value).ShouldBe(["1.1", "2.1"]);
        reading.Said().ShouldBe(["I do not read these sheets, which are hidden or name no columns: Old and Rooms.", "sheet Saturday, row 3, column D (Start): Broken: noon is no time that I can read"]);
    }

    [Fact]
    public void A_workbook_of_the_time_before_2007_is_read_whatever_it_is_called()
    {
        var reading = Importing.Read(OldWorkbookSample.Of([["No", "Title", "Date", "Start", "End", "Room"], ["4.1", "Coopération", 46_109.0, 0.375, 0.4375, "Meghna"]]), Hints);

        reading.Format.ShouldBe(ProgrammeFormat.Workbook);
        reading.Lines().ShouldBe(["4.1 2026-03-28 09:00–10:30 Meghna: Coopération"]);
    }

    [Fact]
    public void A_number_that_Excel_has_made_a_date_of_is_not_taken_for_one()
    {
        var reading = Importing.Read(WorkbookSample.Of(new WorkbookSample.Sheet(
            "Programme", ["No", "Title", "Date", "Start", "End"], [new DateOnly(2026, 1, 4), "One", Day, new TimeOnly(9, 0), new TimeOnly(10, 0)])), Hints);

        reading.Said().First().ShouldBe("row 2: 2026-01-04 00:00 is no number of a session such as 4.1 or WS28; I call this session 1.1.");
    }
}
