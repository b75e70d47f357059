using BotReports.Tests.Reports;

namespace BotReports.Tests.Turns;

/// <summary>Words that name who said something wait until their sender says how they may be saved.</summary>
public sealed class HeldWordsTests : IAsyncDisposable
{
    private const string Named = "According to UNHCR, returns were voluntary.";

    private readonly Hosts _hosts = new();

    [Fact]
    public async Task Words_that_wait_and_words_that_come_after_them_are_both_kept()
    {
        await _hosts.BeginAsync();
        (await _hosts.SayAsync(0, "Amy", Named)).ShouldContain("UNHCR");

        await _hosts.SayAsync(1, "Amy", "The shared desk works well");

        (await _hosts.ExamplesAsync()).ShouldBe(["The shared desk works well"]);
        (await _hosts.ReportAsync()).Notes.ShouldHaveSingleItem().Text.ShouldBe(Named);
    }

    [Theory]
    [InlineData("The shared desk works well")]
    [InlineData("status")]
    [InlineData("done")]
    public async Task The_buttons_of_words_that_wait_still_work_after_another_message(string between)
    {
        await _hosts.BeginAsync();
        await _hosts.SayAsync(0, "Amy", Named);
        await _hosts.SayAsync(1, "Amy", between);

        var pressed = await _hosts[0].PressAsync("Amy", null, "Save as it is");

        pressed.ShouldContain("✓ 1.");
        (await _hosts.ExamplesAsync()).ShouldContain(Named);
        (await _hosts.ReportAsync()).Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_wait_in_one_report_do_not_wait_in_another_and_wait_still_when_their_sender_comes_back()
    {
        await _hosts.BeginAsync();
        await _hosts.SayAsync(0, "Amy", Named);
        await _hosts.SayAsync(0, "Amy", "start 3.1");
        await _hosts.SayAsync(0, "Amy", "ok");

        var elsewhere = await _hosts.SayAsync(1, "Amy", "save as it is");
        await _hosts.SayAsync(1, "Amy", "join 4.1");
        var back = await _hosts.SayAsync(0, "Amy", "save as it is");

        elsewhere.ShouldContain("earlier question");
        back.ShouldContain("✓ 1.1 “");
        (await _hosts.ExamplesAsync()).ShouldBe([Named]);
    }

    public ValueTask DisposeAsync() => _hosts.DisposeAsync();
}
