using BotReports.Access;
using BotReports.Boards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Boards;

/// <summary>Where a report stands, as the board says it.</summary>
public sealed class BoardTests
{
    private static readonly Person Organizer = new("olga", "Olga Organizer");
    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));
    private static readonly DateTimeOffset Before = Conference.Programme.Deadline!.Value.AddHours(-1);
    private static readonly DateTimeOffset After = Conference.Programme.Deadline!.Value.AddHours(1);

    public static TheoryData<BoardState, string> States => new()
    {
        { BoardState.NotBegun, "none" },
        { BoardState.Begun, "begun" },
        { BoardState.Submitted, "submitted" },
        { BoardState.Approved, "approved" },
        { BoardState.Locked, "locked" },
        { BoardState.Changed, "changed" },
        { BoardState.AskedBack, "asked" },
        { BoardState.Withdrawn, "withdrawn" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void A_row_says_how_far_its_report_is(BoardState state, string what) => RowOf(ReportOf(what), Before).State.ShouldBe(state);

    [Theory]
    [InlineData("none", BoardState.Overdue)]
    [InlineData("begun", BoardState.Overdue)]
    [InlineData("submitted", BoardState.Submitted)]
    [InlineData("withdrawn", BoardState.Withdrawn)]
    public void After_the_deadline_what_is_not_submitted_is_overdue(string what, BoardState state) => RowOf(ReportOf(what), After).State.ShouldBe(state);

    [Fact]
    public void What_cannot_be_read_says_so() =>
        Board.Of(Conference, [], [Sample.Session("4.1")], Before, Phrases.English).Rows.Single(row => row.Session == "4.1").State.ShouldBe(BoardState.Unreadable);

    [Fact]
    public void Sessions_stand_by_day_time_and_room_and_problems_once_more_on_top()
    {
        var board = Board.Of(Conference, [ReportOf("asked")!], [], Before, Phrases.English);

        board.Days.Select(day => day.Name).ShouldBe(["8 Dec 2016", "9 Dec 2016"]);
        board.Days[0].Rows.Select(row => row.Session).ShouldBe(["1.1", "1.2", "2.1", "2.2", "3.1", "3.2"]);
        board.Problems.ShouldHaveSingleItem().Session.ShouldBe("4.1");
    }

    [Fact]
    public void A_day_of_many_sessions_is_put_apart_by_rooms_and_one_of_few_is_not()
    {
        var few = new BoardDay("8 Dec 2016", [.. Rows(BoardDay.MostTogether)]);
        few.Rooms.ShouldHaveSingleItem().ShouldBe(new BoardRoom(null, few.Rows));

        var rooms = new BoardDay("8 Dec 2016", [.. Rows(22)]).Rooms;
        rooms.Select(room => room.Name).ShouldBe(["Room 1", "Room 2", "Room 9", "Room 10", null]);
        rooms[0].Rows.Select(row => row.Session).ShouldBe(["1", "6", "11", "16", "21"]);
        new BoardDay("8 Dec 2016", [.. Rows(20).Select(row => row with { Room = "Hall" })]).Rooms.ShouldHaveSingleItem().Name.ShouldBeNull();

        static IEnumerable<BoardRow> Rows(int count) => Enumerable.Range(1, count).Select(number => new BoardRow(
            $"{number}", "Theme", "09:00–10:00", new[] { "Room 1", "Room 10", "Room 9", "Room 2", null }[(number - 1) % 5], "Amy", BoardState.NotBegun, 0, 0, null));
    }

    [Fact]
    public void A_row_counts_sections_and_names_people_and_the_last_change_and_has_nobodys_words()
    {
        var row = RowOf(ReportOf("submitted"), Before);

        row.Sections.ShouldBe(8);
        row.Done.ShouldBe(1);
        row.Who.ShouldBe("Amy Shannon");
        row.LastSign.ShouldNotBeNull();
        row.ToString().ShouldNotContain("one two three");
    }

    [Fact]
    public void A_link_opens_the_board_until_its_time_is_over_or_all_are_taken_back()
    {
        var secret = Secret.New();
        var list = new SharedBoard().With(new BoardLink(secret.Hash, After, "olga"), Before);

        list.Links.ShouldHaveSingleItem();
        list.Links[0].IsOpenedBy(secret, Before).ShouldBeTrue();
        list.Links[0].IsOpenedBy(secret, After).ShouldBeFalse();
        list.Links[0].IsOpenedBy(Secret.New(), Before).ShouldBeFalse();
        new BoardChange.Revoked().Apply(list, Before).Links.ShouldBeEmpty();
        list.With(new BoardLink("other", After.AddDays(1), "olga"), After).Links.ShouldHaveSingleItem().Hash.ShouldBe("other");
    }

    private static BoardRow RowOf(Report? report, DateTimeOffset now) => Board.Of(Conference, report is null ? [] : [report], [], now, Phrases.English).Rows.Single(row => row.Session == "4.1");

    private static Report? ReportOf(string what)
    {
        var begun = Sample.Report().Join(Sample.Delivery(1), ["Amy Shannon"]).Answer(Sample.NewExample, "one two three", Sample.Delivery(2)).Close(Sample.Examples, Sample.Delivery(3));
        var submitted = begun.Submit(Sample.Delivery(4));
        return what switch
        {
            "none" => null,
            "begun" => begun,
            "submitted" => submitted,
            "approved" => submitted.Approve(Said(5)),
            "locked" => submitted.Approve(Said(5)).LockBy(Said(6)),
            "changed" => submitted.Approve(Said(5)).Answer(Sample.NewExample, "four", Sample.Delivery(7)),
            "asked" => submitted.Ask("Who?", Said(5)),
            _ => submitted.Withdraw(Said(5)),
        };
    }

    private static Delivery Said(int number) => Sample.Delivery(number, Organizer);
}
