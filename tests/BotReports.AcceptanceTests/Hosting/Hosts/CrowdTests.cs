using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Documents;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>
/// Two hosts on one storage answer a crowd of rapporteurs, each of whose conversations alternates between them. With
/// <see cref="CrowdSize.Variable"/> the crowd is larger.
/// </summary>
public sealed class CrowdTests(AzuriteFixture azurite, SingleHostRun single) : IClassFixture<SingleHostRun>
{
    /// <summary>How an answer begins that came before, and whose 200 was lost with a host.</summary>
    private const string Repeated = "I have that message already; nothing was stored twice.";

    /// <summary>What the bot says to words that it does not take for an answer: it asked for a yes, or who said a quote, which it may be told to forget.</summary>
    private static readonly ImmutableArray<string> NoAnswer = ["Please say yes or no", " noted · ", " noted\n"];

    [Fact]
    public void One_host_stores_every_word_once() => ShouldHoldEveryWordOnce(single.Run);

    [Fact]
    public async Task Two_hosts_say_and_store_what_one_host_would_and_post_one_summary_of_each_report()
    {
        using var storage = await HostStorage.CreateAsync(StorageKind.Azurite, azurite);
        await using var hosts = await HostGroup.StartAsync(2, storage, single.Programme.Setting);
        var clock = Stopwatch.StartNew();

        var run = await CrowdRun.HoldAsync(CrowdSize.Chosen, hosts, single.Run);

        Report(run, clock.Elapsed);
        ShouldBeAsWithOneHost(run);
        ShouldHoldEveryWordOnce(run);
        foreach (var minutes in run.Minutes)
        {
            PostsAbout(minutes.Panel, run).ShouldBe(1, $"Summaries of {minutes.Panel.Session}");
        }
    }

    [Fact]
    public async Task Hosts_that_are_killed_in_turn_lose_and_double_no_answer_and_no_summary()
    {
        using var storage = await HostStorage.CreateAsync(StorageKind.Azurite, azurite);
        await using var hosts = await HostGroup.StartAsync(2, storage, single.Programme.Setting);
        var clock = Stopwatch.StartNew();

        var run = await CrowdRun.HoldAsync(CrowdSize.Chosen, hosts, single.Run, CrowdSize.Chosen.KillEvery);

        Report(run, clock.Elapsed);
        run.Kills.ShouldBePositive();
        ShouldBeAsWithOneHost(run);
        ShouldHoldEveryWordOnce(run);
        foreach (var minutes in run.Minutes)
        {
            // Teams knows no keys: a summary whose host was killed between the post and its note is posted again.
            PostsAbout(minutes.Panel, run).ShouldBeInRange(1, 1 + run.InDoubt.Count(session => session == minutes.Panel.Session), $"Summaries of {minutes.Panel.Session}");
        }
    }

    private void ShouldBeAsWithOneHost(CrowdRun run)
    {
        foreach (var (before, now) in single.Run.Minutes.Zip(run.Minutes).Where(pair => pair.First.Panel.Kind is not PanelKind.AtOnce))
        {
            var said = new List<string>();
            foreach (var (then, again) in before.All.Zip(now.All))
            {
                said.Add($"{again.Who}: {again.Utterance}");
                ShouldBeReplied(single.Run.RepliesTo(then), run.RepliesTo(again), again, string.Join(" | ", said));
            }

            run.ContentOf(now.Panel).ShouldBe(single.Run.ContentOf(now.Panel), string.Join(" | ", said));
            run.SummaryOf(now.Panel)[^1].ShouldBe(single.Run.SummaryOf(now.Panel)[^1]);
        }
    }

    /// <summary>
    /// A reply can be lost only with a host that was killed. To what came again the bot says that it has it; a question that changes nothing, such as for the status, it answers again.
    /// </summary>
    private static void ShouldBeReplied(IReadOnlyList<string> expected, IReadOnlyList<string> replies, Said said, string story)
    {
        IReadOnlyList<string> first = said.Attempts > 1 ? [.. replies.Where(reply => !reply.StartsWith(Repeated, StringComparison.Ordinal))] : replies;
        first = said.Attempts > 1 && !said.NewWords.Any() ? [.. first.Distinct()] : first;
        if (said.IsThrough && first.Count == replies.Count)
        {
            first.ShouldBe(expected, story);
        }
        else
        {
            first.ShouldBe(expected.Take(first.Count), story);
        }
    }

    private void ShouldHoldEveryWordOnce(CrowdRun run)
    {
        foreach (var minutes in run.Minutes)
        {
            var stored = run.Stored(minutes.Panel);
            Lost(minutes, run).ShouldBeEmpty($"Words lost from {minutes.Panel.Session}");
            Doubled(stored).ShouldBeEmpty($"Answers twice in {minutes.Panel.Session}");
            stored["submission"].ShouldNotBeNull(minutes.Panel.Session);
        }
    }

    /// <summary>The words that are not in the report, with what the bot said to them.</summary>
    private IEnumerable<string> Lost(Minutes minutes, CrowdRun run)
    {
        var stored = run.Stored(minutes.Panel).ToJsonString();

        // What a killed host could not say one host has said.
        return from said in minutes.All
               let replies = minutes.Panel.Kind is PanelKind.AtOnce ? run.RepliesTo(said) : [.. run.RepliesTo(said), .. single.Run.RepliesTo(said)]
               where !replies.Any(reply => NoAnswer.Any(no => reply.Contains(no, StringComparison.Ordinal)))
               from word in said.NewWords
               where !stored.Contains(word, StringComparison.Ordinal)
               select $"{word}: {string.Join('\n', replies)}";
    }

    /// <summary>The messages that more than one answer or note of the report comes from.</summary>
    private static IEnumerable<string> Doubled(JsonNode stored)
    {
        var answers = stored["fields"]!.AsObject().SelectMany(field => field.Value!["answers"]?.AsArray() ?? []).Select(answer => answer!["wording"]!);
        var notes = stored["notes"]?.AsArray().OfType<JsonNode>() ?? [];
        return answers.Concat(notes).Where(wording => !string.IsNullOrEmpty((string?)wording["text"])).CountBy(wording => (string)wording["activityId"]!).Where(count => count.Value > 1).Select(count => count.Key);
    }

    private static int PostsAbout(Panel panel, CrowdRun run) => Summaries.CallsAbout(panel.Session, run.Hosts.Connector).Count(call => call.IsPost);

    private void Report(CrowdRun run, TimeSpan elapsed)
    {
        var said = run.Minutes.SelectMany(minutes => minutes.All).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{CrowdSize.Chosen.People} people, {run.Turns} turns in {elapsed.TotalSeconds:F0} s, {run.Kills} kills; {said.Count(one => one.Attempts > 1)} turns were delivered again, {said.Count(one => !one.IsThrough)} were cut short after their 200; "
            + $"summaries: {run.Minutes.Sum(minutes => PostsAbout(minutes.Panel, run))} of {run.Minutes.Count} reports, in doubt at a kill: {run.InDoubt.Count}; lost: {run.Minutes.Sum(minutes => Lost(minutes, run).Count())}, doubled: {run.Minutes.Sum(minutes => Doubled(run.Stored(minutes.Panel)).Count())}");
    }
}
