using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Outbox;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Reminders;

/// <summary>
/// A conference of three days with forty sessions, on two hosts with one storage, while the clocks go forward. Who is told what and when stands in <c>conference.txt</c>
/// beside this; with <c>UPDATE_SCRIPTS=1</c> it is written anew, to be read before it is committed.
/// </summary>
public sealed class PlayedConferenceTests : IAsyncDisposable
{
    private const int Rapporteurs = 25;

    private static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    private readonly Programme _programme = ProgrammeOf();
    private readonly SharedDocuments _documents = new(new MemoryDocuments());
    private readonly InProcessStage _first;
    private readonly InProcessStage _second;
    private readonly StringBuilder _script = new();

    public PlayedConferenceTests() => (_first, _second) = (Stage(), Stage());

    [Fact]
    public async Task Everybody_is_told_once_in_time_and_nobody_at_night()
    {
        _script.AppendLine("Each line: when on the event's clock, to whom, what. Rapporteurs 1, 6, 11 … submit in time; 2, 7, 12 … forget; 3, 8, 13 … want to be reminded half an hour later; 4, 9, 14 … want no more that day; 5, 10, 15 … never wrote to the bot.");
        await SetAsync(_programme.Sessions[0].Start - TimeSpan.FromHours(2));
        await _first.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");
        foreach (var number in Enumerable.Range(1, Rapporteurs).Where(number => number % 5 != 0))
        {
            await (number % 2 == 0 ? _first : _second).SayAsync(Name(number), null, "hello");
        }

        Take();
        var (end, now) = (_programme.Deadline!.Value + TimeSpan.FromHours(3), _first.Time.GetUtcNow());
        for (; now < end; now += Step)
        {
            await SetAsync(now);
            await SubmitAsync(now);

            // Either host may come first, and both look.
            var hosts = now.Minute % 10 == 0 ? (_first, _second) : (_second, _first);
            await hosts.Item1.Outbox.SweepAsync(TestContext.Current.CancellationToken);
            await hosts.Item2.Outbox.SweepAsync(TestContext.Current.CancellationToken);
            await ReactAsync(Note(now));
        }

        Compare(_script.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await _first.DisposeAsync();
        await _second.DisposeAsync();
    }

    private InProcessStage Stage()
    {
        var stage = new InProcessStage(new Conference(_programme, TemplateCatalog.Load(SeedFolder.Templates)), storage: _documents) { Reminding = new ReminderRules(), DeliversAfterTurns = false, Pause = TimeSpan.Zero };
        stage.RestartAsync().GetAwaiter().GetResult();
        return stage;
    }

    private Task SetAsync(DateTimeOffset now)
    {
        _first.Time.SetUtcNow(now);
        _second.Time.SetUtcNow(now);
        return Task.CompletedTask;
    }

    /// <summary>Those who submit in time begin ten minutes after their session has, and submit at its end.</summary>
    private async Task SubmitAsync(DateTimeOffset now)
    {
        foreach (var session in _programme.Sessions.Where(session => NumberOf(session) % 5 == 1))
        {
            var id = new ReportId(_programme.Event, session.Number);
            var person = Cast.Find(Name(NumberOf(session)));
            if (now == session.Start + TimeSpan.FromMinutes(10))
            {
                await _first.Reports.ChangeAsync(id, _ => new Report(id, new TemplateReference("csd-2016", 1), now) { Names = [person.Name], Rapporteurs = [new Rapporteur(person, now)] }, TestContext.Current.CancellationToken);
            }
            else if (now == session.End)
            {
                await _second.Reports.ChangeAsync(id, report => report! with { Submission = new Submission(now, person.Id), ChangedAt = now }, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Writes down what was said at a time, in an order that does not depend on which of eight conversations was served first.</summary>
    private List<(string Chat, string Text)> Note(DateTimeOffset now)
    {
        var said = Take().Where(said => !said.Text.StartsWith("GFMD", StringComparison.Ordinal)).Select(said => (said.Conversation, said.Text)).Order().ToList();
        foreach (var (conversation, text) in said)
        {
            var local = TimeZoneInfo.ConvertTime(now, Brussels);
            _script.AppendLine(CultureInfo.InvariantCulture, $"{local:ddd HH:mm}  {conversation,-18} {(conversation == InProcessStage.OrganizersChannel ? text.ReplaceLineEndings("\n                             ") : text.Split('\n')[1])}");
        }

        return [.. said];
    }

    private List<(string Conversation, bool IsUpdate, string Text)> Take() => [.. _first.Adapter.Take(), .. _second.Adapter.Take()];

    private async Task ReactAsync(List<(string Chat, string Text)> said)
    {
        foreach (var (chat, text) in said.Where(message => message.Chat.StartsWith("chat-with-", StringComparison.Ordinal) && !message.Text.Contains("You wanted", StringComparison.Ordinal)))
        {
            var who = chat["chat-with-".Length..];
            var title = (int.Parse(who["Rapporteur".Length..], CultureInfo.InvariantCulture) % 5) switch { 3 => "Remind me in 30 min", 4 => "Not today", _ => null };

            // Two reminders of one time come in either order: each is answered on its own card.
            foreach (var host in new[] { _first, _second })
            {
                if (host.Adapter.Cards.LastOrDefault(shown => shown.Conversation == chat && text.Contains(shown.Card.Title, StringComparison.Ordinal)) is { Card: { } card } shown
                    && card.Buttons.FirstOrDefault(button => button.Title == title) is { } pressed)
                {
                    await host.PressAsync(who, null, pressed, shown.Id);
                }
            }
        }

        Take();
    }

    private static int NumberOf(Session session) => int.Parse(session.Rapporteurs[0].Identity!["rapporteur".Length..], CultureInfo.InvariantCulture);

    private static string Name(int number) => $"Rapporteur{number}";

    private static Programme ProgrammeOf()
    {
        var sessions = new List<Session>();
        for (var day = 24; day <= 26; day++)
        {
            foreach (var (hour, rooms) in ((int, int)[])[(9, 4), (11, 4), (14, 4), (16, day == 26 ? 0 : 2)])
            {
                for (var room = 1; room <= rooms; room++)
                {
                    var start = In(day, hour);
                    var number = sessions.Count + 1;
                    var rapporteur = ((number - 1) % Rapporteurs) + 1;
                    sessions.Add(new Session(Sample.Session($"{day - 23}.{number}"), Text($"Session {number}"), start, In(day, hour) + TimeSpan.FromMinutes(90))
                    {
                        Rapporteurs = [new AssignedRapporteur(Name(rapporteur), Name(rapporteur).ToLowerInvariant())],
                        Chairs = [new AssignedRapporteur($"Chair {number}", null)],
                    });
                }
            }
        }

        return new Programme("spring", Text("Spring meeting"), Brussels, "csd-2016", sessions) { Deadline = In(26, 20) };
    }

    private static DateTimeOffset In(int day, int hour) => new DateTime(2017, 3, day, hour, 0, 0) is var local ? new DateTimeOffset(local, Brussels.GetUtcOffset(local)) : default;

    private static LocalizedText Text(string text) => new(new Dictionary<string, string> { ["en"] = text });

    private static void Compare(string script, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "conference.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SCRIPTS") == "1")
        {
            File.WriteAllText(file, script);
        }

        // Line by line, so that a failure shows the line that is another and no more.
        var expected = File.ReadAllLines(file);
        foreach (var (index, line) in script.TrimEnd('\n').Split('\n').Index())
        {
            line.ShouldBe(expected.ElementAtOrDefault(index), $"line {index + 1}, after: {expected.ElementAtOrDefault(index - 1)}");
        }

        script.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
