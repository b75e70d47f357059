using System.Text.Json.Nodes;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Slack;
using BotReports.Slack.Api;
using BotReports.Slack.Views;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.AcceptanceTests.Slack.Surfaces;

/// <summary>That a window is open within the three seconds that Slack allows, whatever it takes to fill it.</summary>
public sealed class ModalOpenerTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private readonly JsonObject _filled = ModalOpener.Notice("Form", "What is to be filled in", Phrases.English);
    private readonly FakeTimeProvider _time = new();
    private readonly TaskCompletionSource<JsonObject> _making = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SlackServer _server = null!;
    private ServiceProvider _services = null!;
    private SlackUser _amy = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await SlackServer.StartAsync();
        _amy = _server.Team.Add(new SlackUser("U0AMY0000", "amy", "Amy Shannon", "amy@example.org"));
        var options = new SlackOptions { BotToken = SlackServer.BotToken, ApiUrl = _server.ApiUrl.AbsoluteUri };
        var services = new ServiceCollection().AddLogging().AddSingleton(options).AddSingleton(TimeProvider.System).AddSingleton<SlackViews>();
        services.AddSlackApi(options);
        _services = services.BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_window_that_takes_long_to_fill_says_so_first_and_is_filled_where_it_stands()
    {
        var opening = OpenAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        await _server.Shown.UntilAsync(shown => shown.Count == 1, Deadline);
        BlockText.Of(_server.Views.OpenFor(_amy.Id).ShouldHaveSingleItem().Blocks).ShouldContain(Phrases.English.OneMoment);

        _making.SetResult(_filled);
        await opening;

        BlockText.Of(_server.Views.OpenFor(_amy.Id).ShouldHaveSingleItem().Blocks).ShouldContain("What is to be filled in");
        _server.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_window_that_is_filled_at_once_is_opened_as_it_is()
    {
        _making.SetResult(_filled);

        await OpenAsync();

        BlockText.Of(_server.Shown.All.ShouldHaveSingleItem().Blocks).ShouldContain("What is to be filled in");
        _server.Complaints.All.ShouldBeEmpty();
    }

    private Task<bool> OpenAsync()
    {
        var visitor = new SlackInteraction(SlackTeam.Id, new Person(_amy.Id, _amy.RealName, _amy.Email), Phrases.English) { Trigger = _server.Views.NewTrigger(_amy.Id) };
        return new ModalOpener(_services.GetRequiredService<SlackViews>(), _time).OpenAsync(visitor, _making.Task, TestContext.Current.CancellationToken);
    }
}
