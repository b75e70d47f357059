using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Whom a registered bot listens to: those for whom a genuine token vouches. From all others it takes nothing at all.</summary>
public sealed class InboundTokenTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private static readonly RsaSecurityKey Stranger = TokenIssuer.NewKey("first");

    [Fact]
    public async Task What_a_genuine_token_vouches_for_is_answered()
    {
        var activity = host.Message("Zoe");

        (await host.PostAsync(activity)).ShouldBe(HttpStatusCode.OK);

        host.Connector.Calls.All.ShouldContain(call => call.Conversation == "a:chat-with-Zoe");
    }

    /// <summary>What is wrong with each request, and the one word that the log has for it.</summary>
    public static TheoryData<string, string> Wrong => new()
    {
        { "no token", "NoToken" },
        { "another scheme", "NoToken" },
        { "no text", "NoToken" },
        { "not a token", "Malformed" },
        { "five parts", "Malformed" },
        { "an unfinished token", "Malformed" },
        { "no signature", "OtherAlgorithm" },
        { "the public key as a secret", "OtherAlgorithm" },
        { "another algorithm of the same family", "OtherAlgorithm" },
        { "another issuer", "OtherIssuer" },
        { "no issuer", "OtherIssuer" },
        { "the issuer's name in capitals", "OtherIssuer" },
        { "a key that the issuer does not have", "OtherKey" },
        { "the key of another issuer whom we trust", "OtherKey" },
        { "a key without a name", "OtherKey" },
        { "a key of the same name", "BadSignature" },
        { "claims that were changed after signing", "BadSignature" },
        { "expired", "Expired" },
        { "without an end", "Expired" },
        { "not yet valid", "NotYetValid" },
        { "another audience", "OtherAudience" },
        { "no audience", "OtherAudience" },
        { "another channel", "OtherChannel" },
        { "a key that may not sign for Teams", "NotEndorsed" },
        { "a key that does not say what it may sign for", "NotEndorsed" },
        { "an extension that must be understood", "UnknownExtension" },
        { "another service URL", "OtherServiceUrl" },
        { "no service URL in the token", "OtherServiceUrl" },
        { "a service URL without encryption", "UnsafeServiceUrl" },
        { "another tenant", "OtherTenant" },
        { "another tenant in the channel's data", "OtherTenant" },
        { "no tenant", "OtherTenant" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Nothing_is_done_for_whoever_comes_with(string what, string verdict)
    {
        var activity = host.Message();
        var claims = host.Claims(activity);
        var now = host.Clock.GetUtcNow();
        var documents = host.Documents();
        var (said, logged) = (host.Connector.Calls.All.Count, host.Log.Lines.All.Count);
        var token = what switch
        {
            "no token" => null,
            "another scheme" => "QW15OmhlbGxv",
            "no text" => "",
            "not a token" => "hello",
            "five parts" => "a.b.c.d.e",
            "an unfinished token" => Signed(claims)[..40],
            "no signature" => $"{Part("""{"alg":"none","typ":"JWT"}""")}.{Part(claims.ToJsonString())}.",
            "the public key as a secret" => TokenIssuer.Sign(claims, new SymmetricSecurityKey(Encoding.ASCII.GetBytes(host.Issuer.Key.Rsa.ExportSubjectPublicKeyInfoPem())) { KeyId = "first" }, SecurityAlgorithms.HmacSha256),
            "another algorithm of the same family" => TokenIssuer.Sign(claims, host.Issuer.Key, SecurityAlgorithms.RsaSha384),
            "another issuer" => Signed(With(claims, "iss", "https://stranger.example")),
            "no issuer" => Signed(With(claims, "iss", null)),
            "the issuer's name in capitals" => Signed(With(claims, "iss", host.Issuer.Name.ToUpperInvariant())),
            "a key that the issuer does not have" => TokenIssuer.Sign(claims, TokenIssuer.NewKey("unheard-of")),
            "the key of another issuer whom we trust" => TokenIssuer.Sign(claims, Published(host.OtherIssuer, "of-the-other", "msteams")),
            "a key without a name" => TokenIssuer.Sign(claims, new RsaSecurityKey(host.Issuer.Key.Rsa)),
            "a key of the same name" => TokenIssuer.Sign(claims, Stranger),
            "claims that were changed after signing" => Changed(Signed(claims), With(claims, "appid", "changed")),
            "expired" => Signed(With(claims, "exp", now.AddMinutes(-6).ToUnixTimeSeconds())),
            "without an end" => Signed(With(claims, "exp", null)),
            "not yet valid" => Signed(With(claims, "nbf", now.AddMinutes(6).ToUnixTimeSeconds())),
            "another audience" => Signed(With(claims, "aud", "00000000-0000-0000-0000-000000000008")),
            "no audience" => Signed(With(claims, "aud", null)),
            "another channel" => Signed(claims),
            "a key that may not sign for Teams" => TokenIssuer.Sign(claims, Published(host.Issuer, "for-another-channel", "webchat")),
            "a key that does not say what it may sign for" => TokenIssuer.Sign(claims, Published(host.Issuer, "says-nothing")),
            "an extension that must be understood" => TokenIssuer.Sign(claims, host.Issuer.Key, header: new() { ["crit"] = new[] { "b64" }, ["b64"] = false }),
            "another service URL" => Signed(With(claims, "serviceurl", "https://smba.example/other/")),
            "no service URL in the token" => Signed(With(claims, "serviceurl", null)),
            "a service URL without encryption" => Signed(With(claims, "serviceurl", "http://smba.example/teams/")),
            "another tenant" or "another tenant in the channel's data" or "no tenant" => Signed(claims),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
        };
        switch (what)
        {
            case "another channel":
                activity["channelId"] = "webchat";
                break;
            case "a service URL without encryption":
                activity["serviceUrl"] = "http://smba.example/teams/";
                break;
            case "another tenant":
                activity["conversation"]!["tenantId"] = "00000000-0000-0000-0000-000000000002";
                break;
            case "another tenant in the channel's data":
                activity["channelData"]!["tenant"]!["id"] = "00000000-0000-0000-0000-000000000002";
                break;
            case "no tenant":
                activity["conversation"]!.AsObject().Remove("tenantId");
                activity["channelData"]!.AsObject().Remove("tenant");
                break;
        }

        (await host.PostAsync(activity, token, what is "another scheme" ? "Basic" : "Bearer")).ShouldBe(HttpStatusCode.Unauthorized);

        host.Connector.Calls.All.Count.ShouldBe(said);
        host.Documents().ShouldBe(documents);
        var lines = host.Log.Lines.All.Skip(logged).ToList();
        lines.ShouldContain(line => line.Contains($"An activity was refused: {verdict}", StringComparison.Ordinal));
        if (token?.Length > 0)
        {
            lines.ShouldNotContain(line => line.Contains(token, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("exp", -4)]
    [InlineData("nbf", 4)]
    public async Task Clocks_may_be_some_minutes_apart(string claim, int minutes)
    {
        var activity = host.Message();

        (await host.PostAsync(activity, Signed(With(host.Claims(activity), claim, host.Clock.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds())))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_may_spell_the_service_URL_in_other_capitals()
    {
        var activity = host.Message();

        (await host.PostAsync(activity, Signed(With(host.Claims(activity), "serviceurl", host.Connector.ServiceUrl.AbsoluteUri.ToUpperInvariant())))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_issuer_vouches_with_keys_of_its_own()
    {
        var activity = host.Message();
        var key = Published(host.OtherIssuer, "its-own", "msteams");

        (await host.PostAsync(activity, TokenIssuer.Sign(With(host.Claims(activity), "iss", host.OtherIssuer.Name), key))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_too_long_to_come_from_Teams_is_not_read_and_noted_in_one_line()
    {
        var logged = host.Log.Lines.All.Count;
        var activity = host.Message(text: new string('x', 300_000));

        (await host.PostAsync(activity)).ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        var noted = host.Log.Lines.All.Skip(logged).Where(line => line.Contains("is refused with 413", StringComparison.Ordinal)).ShouldHaveSingleItem();
        noted.ShouldContain("/api/messages");
        noted.ShouldNotContain("xxx");
        noted.ShouldNotContain('\n');
    }

    private string Signed(JsonObject claims) => TokenIssuer.Sign(claims, host.Issuer.Key);

    /// <summary>A new key, which the host may ask for.</summary>
    private RsaSecurityKey Published(TokenIssuer issuer, string id, params string[] endorsements)
    {
        var key = TokenIssuer.NewKey(id);
        issuer.Publish(key, endorsements);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        return key;
    }

    private static JsonObject With(JsonObject claims, string name, JsonNode? value)
    {
        if (value is null)
        {
            claims.Remove(name);
        }
        else
        {
            claims[name] = value;
        }

        return claims;
    }

    private static string Changed(string token, JsonObject claims) => token.Split('.') is [var header, _, var signature] ? $"{header}.{Part(claims.ToJsonString())}.{signature}" : token;

    private static string Part(string json) => Base64UrlEncoder.Encode(json);
}
