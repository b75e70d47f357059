using BotReports.Tests.Languages;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.Conversations;

/// <summary>Where the bot's last message is words alone, up to three things to say stand below it.</summary>
public sealed class SuggestedWordsTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(ScriptConference.Default);
    private readonly List<Activity> _sent = [];

    public SuggestedWordsTests() => _stage.Adapter.Sending = _sent.Add;

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Whoever_fills_a_report_can_go_on()
    {
        await StartAsync();

        (await SuggestedAsync("Amy", "note: A thought.")).ShouldBe(["continue", "status", "help"]);
    }

    [Fact]
    public async Task Whoever_has_submitted_can_look_at_it()
    {
        await StartAsync();
        foreach (var words in (string[])["An example", "submit", "A recommendation", "A message", "yes"])
        {
            await _stage.SayAsync("Amy", null, words);
        }

        (await SuggestedAsync("Amy", "note: A thought.")).ShouldBe(["preview", "export", "help"]);
    }

    [Theory]
    [InlineData("Ben", "sessions", "help")]
    [InlineData("Chris", "priority messages", "help")]
    [InlineData("Olga", "status", "who is missing", "help")]
    public async Task Whoever_works_on_no_report_can_do_what_they_are_there_for(string who, params string[] words) =>
        (await SuggestedAsync(who, "undo")).ShouldBe(words);

    [Theory]
    [InlineData("french")]
    [InlineData("spanish")]
    [InlineData("portuguese")]
    public async Task They_are_commands_in_the_language_that_is_spoken(string language)
    {
        await StartAsync();
        await _stage.SayAsync("Amy", null, $"language {language}");

        var words = await SuggestedAsync("Amy", "note: A thought.");

        words.Select(Commands.NameOf).ShouldBe(["continue", "status", "help"]);
        words.ShouldNotBe(["continue", "status", "help"]);
    }

    [Fact]
    public async Task There_are_none_below_a_card_and_none_where_others_read_along()
    {
        await StartAsync();
        await _stage.SayAsync("Amy", null, "status");
        await _stage.SayAsync("Olga", "organizers", "use this channel");

        _sent.ShouldAllBe(activity => activity.SuggestedActions == null);
    }

    private async Task StartAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task<IReadOnlyList<string>> SuggestedAsync(string who, string words)
    {
        await _stage.SayAsync(who, null, words);
        var actions = _sent[^1].SuggestedActions.Actions;
        actions.ShouldAllBe(action => action.Type == ActionTypes.ImBack && Equals(action.Value, action.Title));
        return [.. actions.Select(action => action.Title)];
    }
}
