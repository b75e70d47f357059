using System.Text;
using BotReports.Programmes;
using BotReports.Programmes.Files;

namespace BotReports.Tests.Programmes.Files;

public sealed class CsvReadingTests
{
    [Fact]
    public void A_table_is_read_with_all_that_it_says()
    {
        var reading = Importing.Read("""
            number,theme:en,theme:fr,date,start,end,room,track,rapporteur,rapporteur e-mail,chair,groups,time zone
            4.1,Cities,Villes,2026-03-28,09:00,10:30,Meghna,Local,Ada Byron; Ben Okri,ada@example.org; ben@example.org,Cy Twombly,Asia group; Africa group,Asia/Dhaka
            """);

        reading.IsComplete.ShouldBeTrue();
        reading.Zone!.Id.ShouldBe("Asia/Dhaka");
        var session = reading.Sessions.ShouldHaveSingleItem();
        Importing.Line(session).ShouldBe("4.1 2026-03-28 09:00–10:30+06:00 Meghna: Cities");
        session.NumberFrom.ShouldBe(NumberSource.File);
        session.Theme.In("fr").ShouldBe("Villes");
        session.Track.ShouldBe("Local");
        session.Rapporteurs.ShouldBe([new AssignedRapporteur("Ada Byron", "ada@example.org"), new AssignedRapporteur("Ben Okri", "ben@example.org")]);
        session.Chairs.ShouldBe([new AssignedRapporteur("Cy Twombly", null)]);
        session.Groups.Select(group => group.Key).ShouldBe(["asia", "africa"]);
        reading.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Salle;Titre;Rapporteur;Début;Fin;Date;Numéro\nMeghna;Villes;Ada;9h00;10h30;28/03/2026;4.1")]
    [InlineData("Sala\tTítulo\tRelatora\tHora de inicio\tHora de fin\tFecha\tNúmero\nMeghna\tVilles\tAda\t9.00\t10.30\t28 de marzo de 2026\t4.1")]
    [InlineData("Sala,Título,Relatora,Início,Fim,Data,Número\nMeghna,Villes,Ada,09:00,10:30,28-03-2026,4.1")]
    [InlineData("Room,Title,Rapporteur,Start Time,End Time,Date,No.\nMeghna,Villes,Ada,9:00 AM,10:30 am,\"Saturday, March 28, 2026\",4.1")]
    [InlineData("Raum;Titel;Berichterstatter;Uhrzeit;Datum;Nr.\nMeghna;Villes;Ada;09:00 – 10:30;28.03.2026;4.1")]
    [InlineData("sep=;\nROOM;TITLE;RAPPORTEUR;START;DURATION;NO\nMeghna;Villes;Ada;2026-03-28 09:00;1h30;4.1")]
    [InlineData("﻿Venue,Session name,Rapporteur(s),Starts at,Length,#\r\nMeghna,Villes,Ada,2026-03-28T09:00,90,4.1\r\n")]
    public void The_columns_have_names_of_any_language_in_any_order_and_times_as_people_write_them(string csv)
    {
        var reading = Importing.Read(csv, new ProgrammeHints { Zone = Importing.Paris });

        reading.Lines().ShouldBe(["4.1 2026-03-28 09:00–10:30 Meghna: Villes"]);
        reading.Sessions[0].Rapporteurs.ShouldBe([new AssignedRapporteur("Ada", null)]);
        reading.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void Rows_above_the_names_are_passed_over_and_a_row_with_a_day_alone_holds_for_those_below()
    {
        var reading = Importing.Read("""
            Conference on Cities,,
            ,,
            Title,Time,Room
            Friday 27 March 2026,,
            Opening,09:00-10:00,Meghna
            Saturday 28 March 2026,,
            Closing,09:00-10:00,Meghna
            """, new ProgrammeHints { Zone = Importing.Paris });

        reading.Lines().ShouldBe(["1.1 2026-03-27 09:00–10:00 Meghna: Opening", "2.1 2026-03-28 09:00–10:00 Meghna: Closing"]);
        reading.Said().ShouldBe(["2 numbers are mine: the day, and the place in the day."]);
    }

    [Fact]
    public void A_date_that_stands_once_holds_for_the_rows_below_and_that_is_said()
    {
        var reading = Importing.Read("No,Title,Date,Start,End\n1,One,2026-03-27,09:00,10:00\n2,Two,,10:00,11:00\n", new ProgrammeHints { Zone = Importing.Paris });

        reading.Lines().Last().ShouldBe("2 2026-03-27 10:00–11:00 -: Two");
        reading.Said().ShouldBe(["One row has no date of its own: that of the row above holds."]);
    }

    [Fact]
    public void A_cell_with_line_ends_is_one_cell_and_the_rows_are_counted_as_a_spreadsheet_does()
    {
        var reading = Importing.Read("No,Title,Abstract,Start,End\r\n1,One,\"a\nb\n\nc\",2026-03-27 09:00,10:00\r\n2,Two,,soon,10:00\r\n", new ProgrammeHints { Zone = Importing.Paris });

        reading.Lines().ShouldBe(["1 2026-03-27 09:00–10:00 -: One"]);
        reading.LeftOut.Single().Place.ShouldBe(new SourcePlace(PlaceKind.Row, 3, "D (Start)"));
        reading.Said().ShouldBe(["row 3, column D (Start): Two: soon is no time that I can read"]);
    }

    [Fact]
    public void What_a_file_does_not_say_is_asked_and_never_made_up()
    {
        const string Csv = "time,talk_title,room\n9:20,Opening,A\n9:35,Cities,A\n10:30,morning tea ceremony,A\n11:10,Closing,A\n";

        var open = Importing.Read(Csv);
        open.IsComplete.ShouldBeFalse();
        open.Questions.ShouldBe([new ProgrammeQuestion.Date(3), new ProgrammeQuestion.Zone(), new ProgrammeQuestion.Length([Number("1.3")])]);
        open.Lines().ShouldBe(["1.1 ? 09:20–09:35 A: Opening", "1.2 ? 09:35–10:30 A: Cities", "1.3 ? 11:10–? A: Closing"]);

        var said = Importing.Read(Csv, new ProgrammeHints { Zone = Importing.Paris, Date = new DateOnly(2026, 3, 28), Length = TimeSpan.FromMinutes(20) });
        said.IsComplete.ShouldBeTrue();
        said.Lines().ShouldBe(["1.1 2026-03-28 09:20–09:35 A: Opening", "1.2 2026-03-28 09:35–10:30 A: Cities", "1.3 2026-03-28 11:10–11:30 A: Closing"]);
        said.Sessions.Select(session => session.EndFrom).ShouldBe([EndSource.NextInRoom, EndSource.NextInRoom, EndSource.Said]);
        said.LeftOut.Select(left => (left.Title, left.Reason)).ShouldBe([("morning tea ceremony", LeftOutReason.Break)]);
    }

    [Fact]
    public void Each_row_that_is_no_session_is_named_with_the_reason()
    {
        var reading = Importing.Read("""
            No,Title,Date,Start,End
            1,Lunch,2026-03-27,12:00,13:00
            2,,2026-03-27,13:00,14:00
            3,No time,2026-03-27,,
            4,Nothing,2026-03-27,09:00,09:00
            5,Backwards,2026-03-27,09:00,2026-03-26 10:00
            6,Never,2026-02-30,09:00,10:00
            7,Empty date,1900-01-01,09:00,10:00
            8,Odd,2026-03-27,9 o'clock,10:00
            9,Lunch at the border: food and migration,2026-03-27,09:00,10:00
            """, new ProgrammeHints { Zone = Importing.Paris });

        reading.Lines().ShouldBe(["9 2026-03-27 09:00–10:00 -: Lunch at the border: food and migration"]);
        reading.Said().ShouldBe([
            "row 2: Lunch: it is a break",
            "row 3: it has no title",
            "row 4: No time: it has no start",
            "row 5: Nothing: it ends when it starts",
            "row 6: Backwards: it ends before it starts",
            "row 7, column C (Date): Never: 2026-02-30 is no date that I can read",
            "row 8: Empty date: 1900-01-01 cannot be the day of it",
            "row 9, column D (Start): Odd: 9 o'clock is no time that I can read",
        ]);
    }

    [Fact]
    public void A_session_after_midnight_ends_on_the_next_day()
    {
        var reading = Importing.Read("No,Title,Date,Start,End\n1,Night,2026-03-27,22:30,00:30\n2,Until midnight,2026-03-27,22:00,24:00\n", new ProgrammeHints { Zone = Importing.Paris });

        reading.Sessions.Select(session => session.End!.In(Importing.Paris)!.Value.ToString("yyyy-MM-dd HH:mm", null)).ShouldBe(["2026-03-28 00:00", "2026-03-28 00:30"]);
    }

    [Theory]
    [InlineData("3/28/2026", "4/5/2026", "2026-04-05")]
    [InlineData("28/3/2026", "4/5/2026", "2026-05-04")]
    [InlineData("28.3.2026", "4.5.26", "2026-05-04")]
    public void Which_of_two_numbers_is_the_day_is_seen_from_the_other_dates(string sure, string open, string read)
    {
        var reading = Importing.Read($"No,Title,Date,Start,End\n1,One,{sure},09:00,10:00\n2,Two,{open},09:00,10:00\n", new ProgrammeHints { Zone = Importing.Paris });

        reading.Sessions.Single(session => session.Number.Value == "2").Start.Date.ShouldBe(DateOnly.Parse(read, null));
        reading.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Where_no_date_shows_it_the_day_is_first_and_that_is_said()
    {
        const string Csv = "No,Title,Date,Start,End\n1,One,4/5/2026,09:00,10:00\n";

        Importing.Read(Csv, new ProgrammeHints { Zone = Importing.Paris }).Warnings.ShouldBe([new ProgrammeWarning.DayOrMonthFirst()]);
        var american = Importing.Read(Csv, new ProgrammeHints { Zone = Importing.Paris, DayFirst = false });
        american.Sessions.Single().Start.Date.ShouldBe(new DateOnly(2026, 4, 5));
        american.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Letters_of_Windows_are_read_and_that_is_said()
    {
        var reading = Importing.Read(Encoding.Latin1.GetBytes("Titre;Date;Début;Fin\nCoopération;28/03/2026;9h;10h\n"), new ProgrammeHints { Zone = Importing.Paris });

        reading.Sessions.Single().Theme.ToString().ShouldBe("Coopération");
        reading.Warnings.ShouldContain(new ProgrammeWarning.OldEncoding());
    }

    [Fact]
    public void Text_in_UTF_16_is_read_with_its_mark_and_without()
    {
        const string Csv = "Title,Date,Start,End\nVilles d'été,2026-03-28,09:00,10:00\n";
        foreach (var bytes in new[] { Encoding.Unicode.GetBytes(Csv), [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Csv)], [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Csv)] })
        {
            Importing.Read(bytes).Sessions.Single().Theme.ToString().ShouldBe("Villes d'été");
        }
    }

    [Fact]
    public void Entities_of_HTML_are_letters_again_and_control_characters_are_gone() =>
        Importing.Read("Title,Start,End\n\"A novice&#x27;s\u0000\u0007\u202E  guide &lt;b&gt;\",2026-03-28 09:00,10:00\n".Replace("\u0000", "", StringComparison.Ordinal)).Sessions.Single().Theme.ToString().ShouldBe("A novice's guide <b>");

    [Fact]
    public void An_address_finds_its_name_and_one_that_fits_nobody_is_somebody_else()
    {
        var reading = Importing.Read("Title,Start,Rapporteur,E-mail\nOne,2026-03-28 09:00,Ada Byron; Ben Okri; Cy <cy@example.org>,b.okri@example.org other@example.org\n");

        reading.Sessions.Single().Rapporteurs.ShouldBe([
            new AssignedRapporteur("Ada Byron", null), new AssignedRapporteur("Ben Okri", "b.okri@example.org"),
            new AssignedRapporteur("Cy", "cy@example.org"), new AssignedRapporteur("other@example.org", "other@example.org"),
        ]);
    }

    [Fact]
    public void Addresses_of_speakers_make_nobody_a_rapporteur()
    {
        var session = Importing.Read("Title,Start,Speaker,Email\nOne,2026-03-28 09:00,\"Ada, Ben\",ada@example.org\n").Sessions.Single();

        session.Rapporteurs.ShouldBeEmpty();
        session.Speakers.ShouldBe(["Ada", "Ben"]);
    }

    [Fact]
    public void A_time_that_the_clocks_jump_over_is_named()
    {
        var reading = Importing.Read("No,Title,Start,End\n1,One,2026-03-29 02:30,04:00\n", new ProgrammeHints { Zone = Importing.Paris });

        reading.Warnings.ShouldBe([new ProgrammeWarning.SkippedTime(Number("1"))]);
        reading.Sessions[0].Start.In(Importing.Paris).ShouldBe(new DateTimeOffset(2026, 3, 29, 3, 30, 0, TimeSpan.FromHours(2)));
    }

    [Fact]
    public void A_zone_that_is_not_known_is_named_and_asked()
    {
        var reading = Importing.Read("No,Title,Start,End,Time zone\n1,One,2026-03-28 09:00,10:00,Europe/Atlantis\n");

        reading.Questions.ShouldBe([new ProgrammeQuestion.Zone()]);
        reading.Said().ShouldContain("I do not know the time zone Europe/Atlantis.");
    }

    private static SessionNumber Number(string text) => SessionNumber.TryParse(text, out var number) ? number : throw new FormatException(text);
}
