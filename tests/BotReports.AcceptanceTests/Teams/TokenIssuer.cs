using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Somebody who signs tokens, publishes the keys that they can be checked with as OpenID wants it, and gives the bot tokens of its own.</summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<(RsaSecurityKey Key, string[]? Endorsements)> _published = [];
    private int _fetches;

    private TokenIssuer(string name, Action<WebApplicationBuilder>? configure)
    {
        Name = name;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure?.Invoke(builder);
        _app = builder.Build();
        _app.MapGet("/metadata", () => IsDown ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable) : Results.Text(new JsonObject { ["issuer"] = Name, ["jwks_uri"] = $"{_app.Urls.Single()}/keys" }.ToJsonString(), "application/json"));
        _app.MapGet("/keys", Keys);
        _app.MapPost("/{tenant}/oauth2/v2.0/token", () => Results.Text(TokenService.Given, "application/json"));
        Key = NewKey("first");
        Publish(Key, "msteams");
    }

    /// <summary>The issuer as it stands in its tokens.</summary>
    public string Name { get; }

    /// <summary>What it signs with, unless told otherwise.</summary>
    public RsaSecurityKey Key { get; }

    public Uri Metadata => new($"{_app.Urls.Single()}/metadata");

    /// <summary>How often the keys were asked for.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    public bool IsDown { get; set; }

    public static async Task<TokenIssuer> StartAsync(string name, Action<WebApplicationBuilder>? configure = null)
    {
        var issuer = new TokenIssuer(name, configure);
        await issuer._app.StartAsync(TestContext.Current.CancellationToken);
        return issuer;
    }

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    /// <param name="endorsements">The channels that the key may sign for; none to leave that out.</param>
    public void Publish(RsaSecurityKey key, params string[] endorsements)
    {
        lock (_published)
        {
            _published.Add((key, endorsements.Length == 0 ? null : endorsements));
        }
    }

    public void Withdraw(RsaSecurityKey key)
    {
        lock (_published)
        {
            _published.RemoveAll(published => published.Key == key);
        }
    }

    /// <summary>A token with exactly these claims.</summary>
    public static string Sign(JsonObject claims, SecurityKey key, string algorithm = SecurityAlgorithms.RsaSha256, Dictionary<string, object>? header = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(claims.ToJsonString(), new SigningCredentials(key, algorithm), header ?? []);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Keys()
    {
        Interlocked.Increment(ref _fetches);
        lock (_published)
        {
            return Results.Text(new JsonObject { ["keys"] = new JsonArray([.. _published.Select(published => Jwk(published.Key, published.Endorsements))]) }.ToJsonString(), "application/json");
        }
    }

    private static JsonObject Jwk(RsaSecurityKey key, string[]? endorsements)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            jwk["endorsements"] = new JsonArray([.. endorsements.Select(channel => (JsonNode)channel)]);
        }

        return jwk;
    }
}
