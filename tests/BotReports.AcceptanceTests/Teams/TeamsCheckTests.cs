using BotReports.Bot.Summaries;
using BotReports.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>What an organizer is told who asks whether all is in order, of Teams.</summary>
public sealed class TeamsCheckTests : IAsyncLifetime
{
    private readonly TeamsHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task All_is_in_order() => (await CheckAsync("19:organizers@thread.tacv2")).ShouldBeEmpty();

    [Fact]
    public async Task A_secret_that_entra_does_not_take_is_named()
    {
        _host.Tokens.IsDown = true;

        (await CheckAsync(null)).ShouldHaveSingleItem().ShouldStartWith("Teams does not take the bot’s token");
    }

    [Fact]
    public async Task A_service_that_is_not_trusted_is_named() =>
        (await CheckAsync("19:organizers@thread.tacv2", "https://stranger.example/")).ShouldHaveSingleItem().ShouldStartWith("The summaries cannot be posted in their channel");

    [Fact]
    public async Task A_channel_elsewhere_is_not_asked_about() => (await _host.Services.GetRequiredService<ChannelChecks>()
        .AskAsync(new ChannelBinding("slack", "T1:C1", "", null, null, null, null), Phrases.English, TestContext.Current.CancellationToken)).ShouldBeEmpty();

    private async Task<IReadOnlyList<string>> CheckAsync(string? conversation, string? service = null)
    {
        // The service is one that has sent something.
        await _host.PostAsync(_host.Message());
        var place = conversation is null ? null : new ChannelBinding("msteams", conversation, service ?? _host.Connector.ServiceUrl.AbsoluteUri, null, TeamsHost.Tenant, null, null);
        return await _host.Services.GetRequiredService<ChannelChecks>().AskAsync(place, Phrases.English, TestContext.Current.CancellationToken);
    }
}
