using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Slack.Cards;
using BotReports.Teams.Cards;
using BotReports.Templates;
using BotReports.Tests.Cards;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Limits;

/// <summary>An event of a thousand sessions: what is said fits into one message of each channel, and each session is found.</summary>
public sealed class ManySessionsTests : IAsyncDisposable
{
    /// <summary>Teams takes some 28 KB, with the activity around the card.</summary>
    private const int MostBytesInTeams = 25_000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly DateTimeOffset Beginning = new(2016, 12, 6, 9, 0, 0, TimeSpan.FromHours(6));

    private static readonly Programme Large = ProgrammeFile.Load(SeedFolder.Programme) with
    {
        Sessions = [.. Enumerable.Range(0, 1000).Select(SessionOf)],
        Deadline = Beginning.AddDays(20),
    };

    private readonly Conference _conference = new(Large, TemplateCatalog.Load(SeedFolder.Templates));
    private readonly InProcessStage _stage;

    public ManySessionsTests() => _stage = new(_conference);

    public static TheoryData<string> Languages => [.. Phrases.All.Select(phrases => phrases.Language)];

    [Fact]
    public async Task A_rapporteur_sees_theirs_first_and_whoever_has_none_what_is_on_and_what_is_next()
    {
        // It is 16:00 of the third day, in the break between two hours.
        var amys = await _stage.SayAsync("Amy", null, "start");
        amys.ShouldContain(Phrases.English.YourSessions);
        amys.ShouldContain("7.1 ");
        amys.ShouldNotContain("On now");

        var bens = await _stage.SayAsync("Ben", null, "start");
        bens.ShouldContain("On now");
        bens.ShouldContain("Next");
        bens.ShouldContain("The programme has 1000 sessions.");
        ShouldFit();
    }

    [Fact]
    public async Task A_session_is_found_by_its_number_a_word_or_its_room()
    {
        await _stage.SayAsync("Ben", null, "start");
        var byWord = await _stage.SayAsync("Ben", null, "topic777");
        byWord.ShouldContain("One session found with “topic777”");
        byWord.ShouldContain("[32.3]");

        var byRoom = await _stage.SayAsync("Ben", null, "hall 5");
        byRoom.ShouldContain("1–10 of 40");
        byRoom.ShouldNotContain("hall 15");

        (await _stage.SayAsync("Ben", null, "cooperación")).ShouldContain("1–10 of 1000");
        (await _stage.SayAsync("Ben", null, "xylophone")).ShouldContain(Phrases.English.ChooseSessionAgain);
        ShouldFit();

        (await _stage.SayAsync("Ben", null, "it is 32.3 please")).ShouldContain(Phrases.English.WhoReports("32.3"));
    }

    [Fact]
    public async Task All_sessions_are_on_the_pages_one_after_the_other()
    {
        await _stage.SayAsync("Ben", null, "start");
        var seen = new HashSet<string>();
        var next = LastCard().Buttons[^1];
        for (var page = 0; page < 100; page++)
        {
            (next.Action as ChooseSession).ShouldBe(new ChooseSession(page + 1));
            await _stage.PressAsync("Ben", null, next, card: null);
            ShouldFit(LastCard());
            seen.UnionWith(LastCard().Body.OfType<CardList>().Single().Items.Select(item => item.Marker!));
            next = LastCard().Buttons[^1];
        }

        seen.Count.ShouldBe(1000);
        (next.Action as Start).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_next_page_is_one_of_what_was_looked_for()
    {
        await _stage.SayAsync("Ben", null, "start");
        await _stage.SayAsync("Ben", null, "hall 5");

        var second = await _stage.PressAsync("Ben", null, LastCard().Buttons[^1], card: null);

        second.ShouldContain("11–20 of 40");
        second.ShouldNotContain("hall 6");
    }

    [Fact]
    public async Task A_page_that_is_asked_for_when_nothing_is_chosen_any_more_does_nothing()
    {
        await _stage.SayAsync("Ben", null, "start 32.3");
        await _stage.SayAsync("Ben", null, "ok");

        (await _stage.PressAsync("Ben", null, new CardButton("", new ChooseSession(2)), card: null)).ShouldContain(Phrases.English.OlderButton);
    }

    [Fact]
    public async Task What_is_missing_is_counted_day_by_day_and_listed_page_by_page()
    {
        var first = await _stage.SayAsync("Olga", null, "who is missing");
        first.ShouldContain("6 Dec: 100");
        first.ShouldContain("1–15 of ");
        first.ShouldContain("sessions are still to come");

        var second = await _stage.PressAsync("Olga", null, LastCard().Buttons[^1], card: null);
        second.ShouldContain("16–30 of ");
        second.ShouldNotContain("6 Dec: 100");
        ShouldFit();
    }

    [Fact]
    public async Task The_organizers_see_what_to_look_after_before_the_counts()
    {
        var (asked, plain) = (IdOf(500), IdOf(501));
        await FillAsync(Enumerable.Range(0, 40).Select(IdOf).Append(asked).Append(plain));
        await _stage.Reports.ChangeAsync(asked, report => report!.Ask("Which one?", Sample.Delivery(90)), TestContext.Current.CancellationToken);

        var status = await _stage.SayAsync("Olga", null, "status");

        var list = LastCard().Body.OfType<CardList>().ShouldHaveSingleItem();
        list.Items.ShouldHaveSingleItem().Marker.ShouldBe(asked.Session.Value);
        status.ShouldContain("6 Dec: 0 submitted · 40 in progress · 60 not started");
        ShouldFit();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Everything_fits_in_every_language_with_a_report_for_each_session(string language)
    {
        var phrases = Phrases.In(language);
        Report[] reports = [.. Enumerable.Range(0, 1000).Select(index => Sample.Report(IdOf(index)).Join(Sample.Delivery(0), ["Amy Shannon", "Kwame Asante-Boateng", "Farhana Chowdhury"]).Ask("Which?", Sample.Delivery(1)))];
        var cancelled = new Conference(Large with { Sessions = [.. Large.Sessions.Select(session => session with { IsCancelled = true })] }, TemplateCatalog.Load(SeedFolder.Templates));

        ShouldFit(EventStatus.Card(_conference, reports, [], phrases));
        ShouldFit(EventStatus.Card(cancelled, reports, [], phrases));
        ShouldFit(EventStatus.Card(_conference, [], [], phrases));
        ShouldFit(MissingReports.Card(_conference, reports, DateTimeOffset.MaxValue, phrases));
        ShouldFit(MissingReports.Card(_conference, [], DateTimeOffset.MaxValue, phrases, 50));
        foreach (var (who, isAll) in new[] { ("Amy", true), ("Amy", false), ("Ben", true) })
        {
            ShouldFit(new SessionsCard(_conference, null, null, phrases).Choice(Cast.Find(who), isAll, Beginning.AddMinutes(5)));
        }

        await FillAsync(reports.Take(60).Select(report => report.Id));
        var home = new HomeCards(_conference, _stage.Reports, new CurrentReports(_stage.Reports, _stage.Known), new EventRoles([Cast.Organizer], [Cast.Chair]), new DocumentQuarantine(), _stage.Time);
        foreach (var who in new[] { "Amy", "Olga", "Ben" })
        {
            var cards = await home.OfAsync(Cast.Find(who), "test", phrases, TestContext.Current.CancellationToken);
            var view = BlockKitView.Home(cards);
            BlockKitRules.OfHome(view).ShouldBeEmpty();

            // Nothing was left out for want of room.
            view.ToJsonString(Readable).ShouldContain(cards[^1].Title);
        }
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static Session SessionOf(int index)
    {
        // A hundred sessions a day, in four hours of twenty-five rooms.
        var (day, hour, room) = (index / 100, index / 25 % 4, index % 25);
        var start = Beginning.AddDays(day).AddHours(2 * hour);
        return new Session(
            Sample.Session(string.Create(CultureInfo.InvariantCulture, $"{(index / 25) + 1}.{room + 1}")),
            Text(string.Create(CultureInfo.InvariantCulture, $"Coopération multilatérale, cooperación y gobernanza “topic{index}”: <institutions> & legal frameworks {new string('é', 60)} {new string('x', 400)}")),
            start,
            start.AddMinutes(90))
        {
            Room = string.Create(CultureInfo.InvariantCulture, $"hall {room + 1}"),
            Track = string.Create(CultureInfo.InvariantCulture, $"Track {index % 30} of the programme"),
            Rapporteurs = index % 50 == 0 ? [new AssignedRapporteur("Amy Shannon", "amy@example.org")] : [],
        };
    }

    private static LocalizedText Text(string text) => LocalizedText.English(text);

    private static ReportId IdOf(int index) => new(Large.Event, Large.Sessions[index].Number);

    private static void ShouldFit(Card card)
    {
        CardSplitter.Show(card).ShouldHaveSingleItem();
        Encoding.UTF8.GetByteCount(AdaptiveCardRenderer.Render(card).ToJsonString(Readable)).ShouldBeLessThan(MostBytesInTeams);
        var messages = BlockKitRenderer.Show(card);
        messages.Count.ShouldBeLessThanOrEqualTo(2);
        foreach (var message in messages)
        {
            BlockKitRules.OfMessage(message.Blocks).ShouldBeEmpty();
        }
    }

    private void ShouldFit() => _stage.Adapter.Cards.Select(shown => shown.Card).ToList().ForEach(ShouldFit);

    private Card LastCard() => _stage.Adapter.Cards[^1].Card;

    private async Task FillAsync(IEnumerable<ReportId> ids)
    {
        foreach (var id in ids)
        {
            await _stage.Reports.ChangeAsync(id, _ => Sample.Report(id).Join(Sample.Delivery(0), ["Amy Shannon"]), TestContext.Current.CancellationToken);
        }
    }
}
