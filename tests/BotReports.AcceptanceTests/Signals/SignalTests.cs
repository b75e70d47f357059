using System.Net;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Tests.Conversations;
using BotReports.Tests.Seeds;

namespace BotReports.AcceptanceTests.Signals;

/// <summary>Whoever runs a host sees what it does, and nothing of what people say or who they are.</summary>
public sealed partial class SignalTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private static readonly string[] Talkative = ["--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace", "--Logging:LogLevel:System.Net.Http=Trace"];

    /// <summary>How long the host gathers signals before it sends them, in milliseconds.</summary>
    private static readonly string[] Impatient = ["--OTEL_METRIC_EXPORT_INTERVAL=300", "--OTEL_BSP_SCHEDULE_DELAY=200", "--OTEL_BLRP_SCHEDULE_DELAY=200"];

    [Fact]
    public async Task The_whole_report_is_seen_in_every_kind_of_signal_and_none_has_a_word_a_name_or_an_address_of_anybody()
    {
        await using var collector = await SignalCollector.StartAsync();
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage, [$"--Signals:Otlp={collector.Address}", "--Signals:Prometheus=true", .. Impatient, .. Talkative]);
        var written = await ScriptFile.ReadAsync("seed-report");

        (await ScriptPlayer.PlayAsync(written, stage)).ShouldHaveGoneAs(written);
        var metrics = await stage.ReadAsync("/metrics");
        var before = collector.Signals.All.Count;
        string[] kinds = ["/v1/traces", "/v1/metrics", "/v1/logs"];
        await stage.SayAsync("Amy", null, "status");
        await collector.Signals.UntilAsync(signals => kinds.All(kind => signals.Skip(before).Any(signal => signal.Path == kind)), Deadline);

        var all = collector.Signals.All;
        Of(all, "/v1/traces").ShouldContain("deliver");
        Of(all, "/v1/traces").ShouldContain("commit");
        Of(all, "/v1/logs").ShouldContain("The turn of msteams");
        foreach (var instrument in (string[])["turns", "turn.duration", "turns.waiting", "commit.duration", "answers", "outbox.deliveries", "outbox.depth", "outbox.age", "storage.duration"])
        {
            Of(all, "/v1/metrics").ShouldContain($"botreports.{instrument}");
        }

        metrics.ShouldMatch("botreports_turns_total.*channel=\"msteams\"");
        var seen = Squeeze(string.Join('\n', [metrics, .. all.Select(signal => signal.Body)]));
        foreach (var word in Private())
        {
            seen.ShouldNotContain(Squeeze(word), Case.Sensitive);
        }
    }

    [Fact]
    public async Task The_link_of_a_picture_which_is_a_permission_is_in_no_trace()
    {
        await using var collector = await SignalCollector.StartAsync();
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage, [$"--Signals:Otlp={collector.Address}", .. Impatient]);

        using var client = new HttpClient { BaseAddress = stage.Host.Address };
        await client.GetAsync("/attachments/csd-2016/4.1/0123456789abcdef0123456789abcdef.jpg?token=quince", TestContext.Current.CancellationToken);
        await collector.Signals.UntilAsync(signals => Of(signals, "/v1/traces").Contains("/attachments/", StringComparison.Ordinal), Deadline);

        Of(collector.Signals.All, "/v1/traces").ShouldNotContain("0123456789abcdef0123456789abcdef");
        Of(collector.Signals.All, "/v1/traces").ShouldNotContain("quince");
    }

    [Fact]
    public async Task There_are_no_metrics_for_everybody_unless_they_are_asked_for()
    {
        using var storage = HostStorage.Embedded();
        await using var host = await HostProcess.StartAsync(storage.Settings);
        using var client = new HttpClient { BaseAddress = host.Address };

        (await client.GetAsync("/metrics", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Every sentence of the report that no signal has by chance, and the people who take part.</summary>
    private static IEnumerable<string> Private() => SeedReport.Conference.Answers
        .SelectMany(answer => EndOfSentence().Split(answer.Text))
        .Select(sentence => sentence.Trim())
        .Where(sentence => sentence.Length > 8)
        .Concat(["Amy Shannon", "Olga Weber", "@example.org"]);

    private static string Of(IEnumerable<(string Path, string Body)> signals, string path) => string.Join('\n', signals.Where(signal => signal.Path == path).Select(signal => signal.Body));

    private static string Squeeze(string text) => Space().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=[.!?])\s|\n")]
    private static partial Regex EndOfSentence();
}
