using System.Net;
using Microsoft.IdentityModel.Tokens;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>An issuer changes its keys when it likes, and is not to be asked for them with every request.</summary>
public sealed class KeyRotationTests : IAsyncLifetime
{
    private readonly TeamsHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Keys_are_asked_for_once_for_many_requests_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => _host.PostAsync(_host.Message($"Person{i}"))));

        _host.Issuer.Fetches.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_key_is_taken_when_it_is_first_seen_and_an_old_one_is_not_once_it_is_withdrawn()
    {
        (await PostAsync(_host.Issuer.Key)).ShouldBe(HttpStatusCode.OK);
        var next = TokenIssuer.NewKey("next");
        _host.Issuer.Publish(next, "msteams");
        _host.Issuer.Withdraw(_host.Issuer.Key);
        _host.Clock.Advance(TimeSpan.FromMinutes(1));

        (await PostAsync(next)).ShouldBe(HttpStatusCode.OK);

        _host.Issuer.Fetches.ShouldBe(2);
        (await PostAsync(_host.Issuer.Key)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Made_up_keys_make_the_bot_ask_once_in_a_while_and_no_more()
    {
        await PostAsync(_host.Issuer.Key);
        _host.Clock.Advance(TimeSpan.FromMinutes(1));

        for (var i = 0; i < 20; i++)
        {
            (await PostAsync(TokenIssuer.NewKey($"made-up-{i}"))).ShouldBe(HttpStatusCode.Unauthorized);
        }

        _host.Issuer.Fetches.ShouldBe(2);
        (await PostAsync(_host.Issuer.Key)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Known_keys_stay_good_while_the_issuer_is_away_but_not_for_ever()
    {
        (await PostAsync(_host.Issuer.Key)).ShouldBe(HttpStatusCode.OK);
        _host.Issuer.IsDown = true;

        _host.Clock.Advance(TimeSpan.FromDays(2));
        (await PostAsync(_host.Issuer.Key)).ShouldBe(HttpStatusCode.OK);

        _host.Clock.Advance(TimeSpan.FromDays(4));
        (await PostAsync(_host.Issuer.Key)).ShouldBe(HttpStatusCode.Unauthorized);

        _host.Issuer.IsDown = false;
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        (await PostAsync(_host.Issuer.Key)).ShouldBe(HttpStatusCode.OK);
    }

    private Task<HttpStatusCode> PostAsync(RsaSecurityKey key)
    {
        var activity = _host.Message();
        return _host.PostAsync(activity, TokenIssuer.Sign(_host.Claims(activity), key));
    }
}
