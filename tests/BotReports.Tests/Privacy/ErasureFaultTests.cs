using BotReports.Cards;
using BotReports.Reports;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;
using BotReports.Tests.Turns;

namespace BotReports.Tests.Privacy;

/// <summary>Whatever goes wrong at whichever write of an erasure: it is carried out to the end, by this host or the next.</summary>
public sealed class ErasureFaultTests
{
    private const string Done = "It is done";

    private static readonly string[] Zoe = ["zoe", "Zoë", "Erásmo"];

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.Refused)]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.Conflict)]
    public async Task An_erasure_that_is_interrupted_at_any_write_is_carried_out_to_the_end(Fault fault)
    {
        var writes = 0;
        for (var hasHappened = true; hasHappened; writes++)
        {
            await using var hosts = new Hosts(1);
            await AskAsync(hosts, ErasureMode.Words);
            hosts.Ways[0].FailAt(writes + 1, fault);

            var told = await LookAsync(hosts, 0);
            hasHappened = hosts.Ways[0].HasHappened;
            hosts.Ways[0].Disarm();
            for (var look = 0; look < 3; look++)
            {
                hosts[0].Time.Advance(TimeSpan.FromMinutes(3));
                told += await LookAsync(hosts, 0);
            }

            Zoe.Concat(ZoesReport.Words).SelectMany(trace => Traces.Of(trace, hosts.Storage.All)).ShouldBeEmpty($"{fault} at write {writes + 1}");
            hosts.Storage.All.Single(document => document.Key.StartsWith("erasures/", StringComparison.Ordinal)).Value.ShouldContain("\"doneAt\"");
            told.ShouldBeInRange(1, 2, $"{fault} at write {writes + 1}");
        }

        writes.ShouldBeGreaterThan(8);
    }

    [Fact]
    public async Task Another_host_goes_on_with_what_one_has_left()
    {
        await using var hosts = new Hosts();
        await AskAsync(hosts, ErasureMode.Name);
        hosts.Ways[0].FailAt(3, Fault.CrashAfter);
        await LookAsync(hosts, 0);

        hosts[1].Time.Advance(TimeSpan.FromMinutes(3));
        (await LookAsync(hosts, 1)).ShouldBe(1);

        Zoe.SelectMany(trace => Traces.Of(trace, hosts.Storage.All)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_hosts_at_once_tell_the_person_once()
    {
        await using var hosts = new Hosts();
        await AskAsync(hosts, ErasureMode.Words);

        var told = await Task.WhenAll(LookAsync(hosts, 0), LookAsync(hosts, 1));
        hosts[0].Time.Advance(TimeSpan.FromMinutes(3));
        var later = await LookAsync(hosts, 0);

        (told.Sum() + later).ShouldBe(1);
        Zoe.Concat(ZoesReport.Words).SelectMany(trace => Traces.Of(trace, hosts.Storage.All)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.Conflict)]
    public async Task A_yes_that_is_interrupted_at_any_write_is_asked_for_once_it_is_said_again(Fault fault)
    {
        for (var (write, hasHappened) = (1, true); hasHappened; write++)
        {
            await using var hosts = new Hosts(1);
            await BeginAsync(hosts);
            await hosts.SayAsync(0, "Zoe", "erase me");
            await hosts[0].PressAsync("Zoe", null, "Take the words away too");
            hosts.Ways[0].FailAt(write, fault);

            await hosts.SayAsync(0, "Zoe", "yes");
            hasHappened = hosts.Ways[0].HasHappened;
            hosts.Ways[0].Disarm();
            await hosts.AgainAsync(0, "Zoe", "yes");
            await LookAsync(hosts, 0);
            hosts[0].Time.Advance(TimeSpan.FromMinutes(3));
            await LookAsync(hosts, 0);

            Zoe.Concat(ZoesReport.Words).SelectMany(trace => Traces.Of(trace, hosts.Storage.All)).ShouldBeEmpty($"{fault} at write {write}");
        }
    }

    private static async Task BeginAsync(Hosts hosts)
    {
        await hosts.SayAsync(0, "Zoe", "start 4.2");
        await hosts.SayAsync(0, "Zoe", "ok");
        await hosts.SayAsync(0, "Olga", "use this channel", InProcessStage.OrganizersChannel);
        await hosts.SayAsync(0, "Gus", "priority messages");
        await hosts.SayAsync(0, "Olga", "trust @Gus Guest");
        await hosts[0].Reports.ChangeAsync(Sample.Id, _ => ZoesReport.Of(), TestContext.Current.CancellationToken);
    }

    private static async Task AskAsync(Hosts hosts, ErasureMode mode)
    {
        await BeginAsync(hosts);
        await hosts.SayAsync(0, "Zoe", "erase me");
        await hosts[0].PressAsync("Zoe", null, mode is ErasureMode.Words ? "Take the words away too" : "Take the name away, keep the words");
        await hosts.SayAsync(0, "Zoe", "yes");
        hosts[0].Adapter.Take();
    }

    /// <summary>Has a host look what is to be erased. One that ends meanwhile is started again.</summary>
    /// <returns>How often the person was told.</returns>
    private static async Task<int> LookAsync(Hosts hosts, int host)
    {
        var adapter = hosts[host].Adapter;
        try
        {
            await hosts[host].Erasures.LookAsync(hosts.Ways[host].Life);
        }
        catch (OperationCanceledException) when (hosts.Ways[host].Life.IsCancellationRequested)
        {
            await hosts.StartAgainAsync(host);
        }
        catch (IOException)
        {
            // The service begins again.
        }

        return adapter.Take().Count(said => said.Text.Contains(Done, StringComparison.Ordinal));
    }
}
