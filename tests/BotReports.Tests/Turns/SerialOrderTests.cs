using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Reports;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;
using CsCheck;

namespace BotReports.Tests.Turns;

/// <summary>Whatever people say to two hosts, and whatever goes wrong there, it is as if one host had heard them one after the other.</summary>
public sealed partial class SerialOrderTests
{
    private static readonly ImmutableArray<Fault> Healed = [Fault.Conflict, Fault.Refused, Fault.AnswerLost, Fault.CrashBefore];

    private static readonly ImmutableArray<Fault> All = [Fault.Conflict, Fault.Refused, Fault.AnswerLost, Fault.CrashBefore, Fault.CrashAfter];

    /// <summary>What leaves every word in one place: an answer, its history, what was removed, or a note.</summary>
    private static readonly ImmutableArray<string> Simple =
        ["%", "%", "%", "%", "%", "note: %", "\\%", "done", "skip", "back", "edit 1.1", "edit 2.1", "undo", "status", "preview", "submit", "no", "continue", "keep", "keep both", "why"];

    private static readonly ImmutableArray<string> OfOrganizers = ["ask 4.1: %", "approve 4.1", "status 4.1", "help"];

    [Fact]
    public async Task Reports_and_replies_are_those_of_one_host_without_faults() =>
        await Steps(ManyHandsTests.Sayings, Healed).SampleAsync(
            async steps =>
            {
                await using var hosts = new Hosts();
                await using var alone = new Hosts(1);
                await hosts.BeginAsync();
                await alone.BeginAsync();
                var words = 0;
                for (var i = 0; i < steps.Length; i++)
                {
                    var (step, text) = (steps[i], Fill(steps[i].Saying, ref words));
                    (Step Step, string Text, string Said)? between = null;
                    if (step.Overlaps && i + 1 < steps.Length && steps[i + 1] is var other && other.Who != step.Who)
                    {
                        // The other's message is dealt with between this one's reads and its first write, if it has one.
                        var otherText = Fill(other.Saying, ref words);
                        hosts.Ways[step.Host].BeforeWrite = async () =>
                            between = (other, otherText, await hosts.DeliverAsync(1 - step.Host, other.Who, otherText, $"between-{i}", other.Channel));
                    }
                    else if (step.Fault is not Fault.None)
                    {
                        hosts.Ways[step.Host].FailAt(step.At, step.Fault);
                    }

                    var said = await SayAsync(hosts, step, text);
                    hosts.Ways[step.Host].Disarm();
                    var expected = between is { } first
                        ? await ReplayAsync(alone, first.Step, first.Text, $"between-{i}", first.Said, step, text)
                        : await alone.SayAsync(0, step.Who, text, step.Channel);
                    said.ShouldBe(expected, $"{step.Who}: {text} ({step.Fault} at write {step.At} of host {step.Host})");
                    ShapeOf(hosts).ShouldBe(ShapeOf(alone), $"after {step.Who} said: {text}");
                }
            },
            iter: 8,
            threads: 1);

    [Fact]
    public async Task No_word_is_lost_and_none_is_there_twice_wherever_hosts_end() =>
        await Steps(Simple, All).SampleAsync(
            async steps =>
            {
                await using var hosts = new Hosts();
                await hosts.BeginAsync();
                var words = 0;
                foreach (var step in steps.Where(step => step.Channel is null))
                {
                    // Who said a quote is no answer, and may be forgotten.
                    var isAskedForName = (await hosts.ReportAsync()).Conversations.Values.Any(record => record.Question?.Slot.Contains(':', StringComparison.Ordinal) is true);
                    var text = Fill(isAskedForName ? "anonymous" : step.Saying, ref words);
                    hosts.Ways[step.Host].FailAt(step.At, step.Fault);
                    await SayAsync(hosts, step, text);
                    hosts.Ways[step.Host].Disarm();
                    PlacesOf(words, await hosts.ReportAsync()).ShouldAllBe(places => places == 1, $"after {step.Who} said: {text} ({step.Fault} at write {step.At})");
                }
            },
            iter: 15,
            threads: 1);

    private static Gen<Step[]> Steps(ImmutableArray<string> sayings, ImmutableArray<Fault> faults) =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, sayings.Length - 1], Gen.Int[0, OfOrganizers.Length - 1], Gen.Int[0, 1], Gen.Int[0, 2 * faults.Length - 1], Gen.Int[1, 2], Gen.Int[0, 3])
            .Select((who, saying, asking, host, fault, at, overlap) => who == 9
                ? new Step("Olga", InProcessStage.OrganizersChannel, OfOrganizers[asking], host, fault < faults.Length ? faults[fault] : Fault.None, at, overlap == 0)
                : new Step(who < 5 ? "Amy" : "Ben", null, sayings[saying], host, fault < faults.Length ? faults[fault] : Fault.None, at, overlap == 0))
            .Array[10, 40];

    /// <summary>Says something until it is acknowledged, as a channel does.</summary>
    private static async Task<string> SayAsync(Hosts hosts, Step step, string text)
    {
        var said = await hosts.SayAsync(step.Host, step.Who, text, step.Channel);
        return said == Hosts.Ended || said.StartsWith("I could not save that", StringComparison.Ordinal)
            ? await hosts.AgainAsync(1 - step.Host, step.Who, text, step.Channel)
            : said;
    }

    /// <summary>What one host says to both, the one that came between first.</summary>
    private static async Task<string> ReplayAsync(Hosts alone, Step first, string firstText, string firstId, string firstSaid, Step then, string thenText)
    {
        alone.Tick();
        var said = await alone.DeliverAsync(0, first.Who, firstText, firstId, first.Channel);
        firstSaid.ShouldBe(said, $"{first.Who}: {firstText}");
        return await alone.AgainAsync(0, then.Who, thenText, then.Channel);
    }

    /// <summary>A new word for each percent sign.</summary>
    private static string Fill(string saying, ref int words)
    {
        var text = "";
        foreach (var letter in saying)
        {
            text += letter == '%' ? string.Create(CultureInfo.InvariantCulture, $"word-{++words}-said") : letter.ToString();
        }

        return text;
    }

    /// <summary>All that is stored of the report, without the numbers that the dialogs draw.</summary>
    private static string ShapeOf(Hosts hosts) => Drawn().Replace(hosts.Storage.All[Sample.Id.Document.Value], "");

    /// <summary>In how many places each word is.</summary>
    private static IEnumerable<int> PlacesOf(int words, Report report)
    {
        var places = report.Fields.Values.SelectMany(field => field.Answers.Concat(field.Removed))
            .Select(answer => string.Join('\n', answer.Earlier.Add(answer.Wording).Select(wording => wording.Text)))
            .Concat(report.Notes.Select(note => note.Text))
            .ToList();
        return Enumerable.Range(1, words).Select(word => places.Count(place => place.Contains(string.Create(CultureInfo.InvariantCulture, $"word-{word}-said"), StringComparison.Ordinal)));
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Drawn();

    private sealed record Step(string Who, string? Channel, string Saying, int Host, Fault Fault, int At, bool Overlaps);
}
