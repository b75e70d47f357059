using System.Text;
using BotReports.Slack;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Held to the example that Slack publishes.</summary>
public sealed class SlackSignatureTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string Timestamp = "1531420618";
    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private const string Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
        + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1531420618));

    [Fact]
    public void The_published_example_is_valid() => Check(Timestamp, Signature, Body).ShouldBe(SlackSignatureOutcome.Valid);

    [Theory]
    [InlineData(null, Signature)]
    [InlineData("", Signature)]
    [InlineData("now", Signature)]
    [InlineData("-1531420618", Signature)]
    [InlineData(Timestamp, null)]
    [InlineData(Timestamp, "")]
    public void What_has_no_signature_or_no_time_is_unsigned(string? timestamp, string? signature) =>
        Check(timestamp, signature, Body).ShouldBe(SlackSignatureOutcome.NotSigned);

    [Fact]
    public void A_changed_body_is_wrong() => Check(Timestamp, Signature, $"{Body}x").ShouldBe(SlackSignatureOutcome.Wrong);

    [Fact]
    public void A_changed_time_is_wrong() => Check("1531420619", Signature, Body).ShouldBe(SlackSignatureOutcome.Wrong);

    [Theory]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503")]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b5")]
    [InlineData("v0=")]
    public void Another_way_of_signing_is_wrong(string signature) => Check(Timestamp, signature, Body).ShouldBe(SlackSignatureOutcome.Wrong);

    [Fact]
    public void Another_secret_is_wrong() =>
        new SlackSignature("another", _time).Check(Timestamp, Signature, Encoding.UTF8.GetBytes(Body)).ShouldBe(SlackSignatureOutcome.Wrong);

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    [InlineData(-300, false)]
    [InlineData(-301, true)]
    public void What_was_signed_more_than_five_minutes_ago_or_ahead_is_stale(int secondsLater, bool isStale)
    {
        _time.AdjustTime(_time.GetUtcNow().AddSeconds(secondsLater));

        Check(Timestamp, Signature, Body).ShouldBe(isStale ? SlackSignatureOutcome.Stale : SlackSignatureOutcome.Valid);
    }

    [Fact]
    public void A_time_beyond_all_calendars_is_stale() =>
        Check("9223372036854775807", Signature, Body).ShouldBe(SlackSignatureOutcome.Stale);

    [Fact]
    public void There_is_no_checking_without_a_secret() => Should.Throw<ArgumentException>(() => new SlackSignature("", _time));

    private SlackSignatureOutcome Check(string? timestamp, string? signature, string body) =>
        new SlackSignature(Secret, _time).Check(timestamp, signature, Encoding.UTF8.GetBytes(body));
}
