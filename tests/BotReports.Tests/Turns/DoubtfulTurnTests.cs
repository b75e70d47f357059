using System.Globalization;
using BotReports.Bot.Turns;
using BotReports.Reports;
using BotReports.Tests.Reports;
using CsCheck;

namespace BotReports.Tests.Turns;

/// <summary>What the bot says about saving is true, also where it cannot know.</summary>
public sealed class DoubtfulTurnTests : IAsyncDisposable
{
    private const string Answer = "An example";

    private const string NotKnown = "I do not know yet whether that is saved";

    private readonly Hosts _hosts = new();

    [Theory]
    [InlineData(Fault.Cut, "saved after all")]
    [InlineData(Fault.CutBefore, "✓ 1.1 “")]
    public async Task Whose_write_is_in_doubt_is_told_so_and_later_what_became_of_it_and_need_not_send_it_again(Fault fault, string later)
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, fault);

        var said = await _hosts.SayAsync(0, "Amy", Answer);
        var stillCut = await _hosts[0].LookAsync();
        _hosts.Ways[0].Disarm();
        var told = await _hosts[0].LookAsync();
        var again = await _hosts[0].LookAsync();

        said.ShouldStartWith(NotKnown);
        said.ShouldNotContain("example 2");
        stillCut.ShouldBeEmpty();
        told.ShouldContain(later);
        told.ShouldContain("xample 2 of 4");
        again.ShouldBeEmpty();
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Theory]
    [InlineData(Fault.Hangs)]
    [InlineData(Fault.HangsAfter)]
    public async Task A_write_that_the_storage_never_answers_is_in_doubt_as_long_as_nothing_can_be_read(Fault fault)
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, fault);
        var saying = _hosts.SayAsync(0, "Amy", Answer);
        await HangAsync();
        _hosts.Ways[0].ReadsHang = true;
        _hosts[0].Time.Advance(StoragePatience.OfChannels.Longest - StorageTime.ForReadingBack);
        await HangAsync();
        _hosts[0].Time.Advance(StorageTime.ForReadingBack);

        (await saying).ShouldStartWith(NotKnown);
        _hosts.Ways[0].Disarm();
        (await _hosts[0].LookAsync()).ShouldContain("xample 2 of 4");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Fact]
    public async Task A_write_that_the_storage_never_answers_and_that_is_read_back_is_saved()
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, Fault.HangsAfter);
        var saying = _hosts.SayAsync(0, "Amy", Answer);
        await HangAsync();
        _hosts[0].Time.Advance(StoragePatience.OfChannels.Longest - StorageTime.ForReadingBack);

        (await saying).ShouldContain("✓ 1.1 “");
        _hosts[0].Doubtful.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(Fault.Cut)]
    [InlineData(Fault.CutBefore)]
    public async Task Whoever_goes_on_is_first_told_what_became_of_the_message_before(Fault fault)
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, fault);
        await _hosts.SayAsync(0, "Amy", Answer);
        _hosts.Ways[0].Disarm();

        var said = await _hosts.SayAsync(0, "Amy", "Another one");

        var (first, second) = (said.IndexOf(fault is Fault.Cut ? "saved after all" : "✓ 1.1 “", StringComparison.Ordinal), said.IndexOf("✓ 1.2 “", StringComparison.Ordinal));
        first.ShouldBeGreaterThanOrEqualTo(0);
        second.ShouldBeGreaterThan(first);
        (await _hosts.ExamplesAsync()).ShouldBe([Answer, "Another one"]);
    }

    [Fact]
    public async Task A_write_that_got_no_answer_twice_and_is_not_there_is_in_doubt_because_it_may_still_be_on_its_way()
    {
        await _hosts.BeginAsync();
        var left = 2;
        Func<Task> lose = null!;
        _hosts.Ways[0].BeforeWrite = lose = () =>
        {
            _hosts.Ways[0].BeforeWrite = --left > 0 ? lose : null;
            throw new IOException("There is no answer.");
        };

        var said = await _hosts.SayAsync(0, "Amy", Answer);

        said.ShouldStartWith("I do not know yet whether that is saved");
        (await _hosts[0].LookAsync()).ShouldContain("✓ 1.1 “");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Fact]
    public async Task A_message_that_comes_while_the_one_before_is_in_doubt_is_not_saved_and_is_told_so()
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, Fault.Cut);
        await _hosts.SayAsync(0, "Amy", Answer);

        var said = await _hosts.SayAsync(0, "Amy", "Another one");
        _hosts.Ways[0].Disarm();
        var again = await _hosts.SayAsync(0, "Amy", "Another one");

        said.ShouldStartWith("I could not save that");
        again.ShouldContain("✓ 1.2 “");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer, "Another one"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_redelivery_of_what_is_in_doubt_is_recognised(int host)
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, Fault.Cut);
        await _hosts.SayAsync(0, "Amy", Answer);
        var whileCut = await _hosts.AgainAsync(0, "Amy", Answer);
        _hosts.Ways[0].Disarm();

        var said = await _hosts.AgainAsync(host, "Amy", Answer);
        await _hosts[0].LookAsync();

        whileCut.ShouldBeEmpty();
        said.ShouldContain("nothing was stored twice");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Fact]
    public async Task Words_that_were_not_saved_become_no_answer_to_what_another_host_has_asked_since()
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, Fault.CutBefore);
        await _hosts.SayAsync(0, "Amy", "Words for the first question");
        await _hosts.SayAsync(1, "Amy", Answer);
        _hosts.Ways[0].Disarm();

        var told = await _hosts[0].LookAsync();

        told.ShouldContain("Your message from before is not saved");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
        (await _hosts[0].LookAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_in_doubt_after_the_report_is_written_is_not_said_to_be_lost()
    {
        await _hosts.SayAsync(0, "Amy", "start 4.1");
        _hosts.Ways[0].FailAt(2, Fault.CutBefore);

        var said = await _hosts.SayAsync(0, "Amy", "ok");
        _hosts.Ways[0].Disarm();
        var told = await _hosts[0].LookAsync();

        said.ShouldStartWith(NotKnown);
        told.ShouldContain("xample 1 of 4");
        (await _hosts.ReportAsync()).Rapporteurs.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("start 4.1")]
    [InlineData("start 4.1", "ok", "submit")]
    [InlineData("start 4.1", "ok", Answer, "restart")]
    [InlineData("start 4.1", "ok", Answer, "restart", "yes")]
    public async Task A_redelivery_while_the_bot_waits_for_a_yes_or_a_no_is_recognised_as_one(params string[] said)
    {
        foreach (var text in said)
        {
            await _hosts.SayAsync(0, "Amy", text);
        }

        var before = _hosts.Storage.All[_hosts.Storage.All.Keys.First(name => name.StartsWith("conversations/test", StringComparison.Ordinal))];
        var again = await _hosts.AgainAsync(1, "Amy", said[^1]);

        again.ShouldContain("I have that message already");
        _hosts.Storage.All[_hosts.Storage.All.Keys.First(name => name.StartsWith("conversations/test", StringComparison.Ordinal))].ShouldBe(before);
    }

    [Fact]
    public async Task Whoever_does_what_the_bot_says_has_every_word_in_one_place_however_often_answers_of_the_storage_are_cut() =>
        await Gen.Select(Gen.Int[0, 1], Gen.Int[0, 9], Gen.Int[1, 2], Gen.Bool).Array[8, 25].SampleAsync(
            async steps =>
            {
                await using var hosts = new Hosts();
                await hosts.BeginAsync();
                for (var i = 0; i < steps.Length; i++)
                {
                    var (who, fault, at, looks) = steps[i];
                    var (person, word) = (who == 0 ? "Amy" : "Ben", string.Create(CultureInfo.InvariantCulture, $"word-{i}-said"));
                    if (fault < 6)
                    {
                        hosts.Ways[who].FailAt(at, fault % 2 == 0 ? Fault.Cut : Fault.CutBefore);
                    }

                    var said = await hosts.SayAsync(who, person, word);
                    hosts.Ways[who].Disarm();
                    if (said.StartsWith("I could not save that", StringComparison.Ordinal))
                    {
                        said = await hosts.SayAsync(who, person, word);
                    }

                    if (looks)
                    {
                        said += await hosts[who].LookAsync();
                        said.ShouldNotEndWith("in a moment.");
                    }
                }

                await hosts[0].LookAsync();
                await hosts[1].LookAsync();
                var answers = (await hosts.ReportAsync()).Fields.Values.SelectMany(field => field.Answers).Select(answer => answer.Text).ToList();
                for (var i = 0; i < steps.Length; i++)
                {
                    answers.Count(text => text.Contains(string.Create(CultureInfo.InvariantCulture, $"word-{i}-said"), StringComparison.Ordinal)).ShouldBe(1);
                }
            },
            iter: 15,
            threads: 1);

    public ValueTask DisposeAsync() => _hosts.DisposeAsync();

    private Task HangAsync() => _hosts.Ways[0].Hung.WaitAsync(TestContext.Current.CancellationToken);
}
