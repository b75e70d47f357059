using System.Globalization;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Templates;
using BotReports.Tests.Attachments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>An event of three hundred sessions that an organizer brings in the chat, and brings again when it has changed, while somebody reports.</summary>
public sealed class ProgrammeOverHttpTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const int Days = 3;
    private const int PerDay = 100;

    private static readonly TimeZoneInfo Dhaka = TimeZoneInfo.FindSystemTimeZoneById("Asia/Dhaka");

    private readonly Dictionary<string, byte[]> _shelf = [];
    private WebApplication _files = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _files = builder.Build();
        _files.MapGet("/{name}", (string name) => Results.Bytes(_shelf[name]));
        await _files.StartAsync();
    }

    public ValueTask DisposeAsync() => _files.DisposeAsync();

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task Three_hundred_sessions_come_from_a_spreadsheet_and_change_by_a_second_import_and_no_report_is_lost(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        _shelf["programme.xlsx"] = await ProgrammeExport.WorkbookAsync(Big(), TestContext.Current.CancellationToken);

        (await SendAsync(stage, "programme.xlsx")).ShouldContain("300 sessions");
        (await stage.PressAsync("Olga", null, "Apply")).ShouldContain("✓ The programme holds now, with 300 sessions.");
        (await stage.SayAsync("Amy", null, "start 3.57")).ShouldContain("Theme of 3.57");
        await stage.SayAsync("Amy", null, "ok");
        (await stage.SayAsync("Amy", null, "Cities open their doors to newcomers.")).ShouldContain("✓ 1.1");

        await stage.RestartAsync();
        _shelf["schedule.json"] = Schedule(Big());
        var shown = await SendAsync(stage, "schedule.json");
        shown.ShouldContain("Cancelled: 3.57");
        shown.ShouldContain("Gone: 1.9");
        shown.ShouldContain("Moved: 2.20");
        shown.ShouldContain("Renamed: 2.21");
        (await stage.PressAsync("Olga", null, "Apply")).ShouldContain("✓ The programme holds now, with 298 sessions.");

        (await stage.SayAsync("Amy", null, "preview")).ShouldContain("Cities open their doors to newcomers.");
        await stage.Host.KillAsync();
        (await storage.ReadReportAsync("csd-2016/3.57")).ShouldHoldOnce("Cities open their doors to newcomers.");
    }

    [Fact]
    public async Task A_form_that_an_organizer_brings_holds_for_new_reports_after_a_restart_too()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);
        _shelf["kobo.xlsx"] = SampleFiles.Of("kobo.xlsx");

        (await SendAsync(stage, "kobo.xlsx")).ShouldContain("Session report, version 1");
        (await stage.PressAsync("Olga", null, "Use this form")).ShouldContain("✓ New reports are written in Session report, version 1.");
        await stage.RestartAsync();

        await stage.SayAsync("Amy", null, "start 4.1");
        (await stage.SayAsync("Amy", null, "ok")).ShouldContain("Who reports?");
    }

    private static Programme Big() => new("csd-2016", Text("Big event"), Dhaka, "csd-2016", [.. Enumerable.Range(0, Days * PerDay).Select(Session)]);

    private static Session Session(int index)
    {
        var (day, place) = ((index / PerDay) + 1, (index % PerDay) + 1);
        var number = string.Create(CultureInfo.InvariantCulture, $"{day}.{place}");
        var start = new DateTimeOffset(2016, 12, 7 + day, 9 + (place % 8), 0, 0, TimeSpan.FromHours(6));
        return new Session(SessionNumber.TryParse(number, out var parsed) ? parsed : throw new FormatException(), Text($"Theme of {number}"), start, start.AddMinutes(45)) { Room = string.Create(CultureInfo.InvariantCulture, $"Room {place}") };
    }

    private static LocalizedText Text(string words) => new(new Dictionary<string, string> { ["en"] = words });

    /// <summary>As pretalx exports it: one session moved, one renamed, and two gone, of which one has a report.</summary>
    private static byte[] Schedule(Programme programme)
    {
        var events = programme.Sessions.Where(session => session.Number.Value is not ("3.57" or "1.9")).Select(session => (JsonNode)new JsonObject
        {
            ["guid"] = $"guid-{session.Number}",
            ["date"] = session.Start.AddHours(session.Number.Value == "2.20" ? 1 : 0).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            ["duration"] = "00:45",
            ["room"] = session.Room,
            ["title"] = $"{session.Number} {(session.Number.Value == "2.21" ? "Another theme" : session.Theme.In("en"))}",
            ["persons"] = new JsonArray(),
        });
        var days = new JsonArray(new JsonObject { ["index"] = 1, ["date"] = "2016-12-08", ["rooms"] = new JsonObject { ["all"] = new JsonArray([.. events]) } });
        return System.Text.Encoding.UTF8.GetBytes(new JsonObject { ["schedule"] = new JsonObject { ["version"] = "1", ["conference"] = new JsonObject { ["title"] = "Big event", ["time_zone_name"] = "Asia/Dhaka", ["days"] = days } } }.ToJsonString());
    }

    private Task<string> SendAsync(HttpStage stage, string name)
    {
        var message = stage.MessageOf("", "Olga");
        message["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = name,
            ["content"] = new JsonObject { ["downloadUrl"] = $"{_files.Urls.Single()}/{name}", ["uniqueId"] = "1", ["fileType"] = Path.GetExtension(name)[1..] },
        });
        return stage.TellAsync(message);
    }
}
