using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BotReports.Teams.Authentication;

/// <summary>
/// The signing keys of one issuer. They are fetched again once a day, and when a token names an unknown key, because issuers rotate
/// their keys. If the issuer cannot be reached, the keys that were fetched last stay valid for some days.
/// </summary>
internal sealed partial class IssuerKeys(TrustedIssuer issuer, IHttpClientFactory http, TimeProvider time, ILogger<IssuerKeys> logger)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "issuer-keys";

    public static readonly TimeSpan FreshFor = TimeSpan.FromDays(1);

    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(5);

    /// <summary>An unknown key id makes us ask the issuer at most this often, because anybody can make one up.</summary>
    public static readonly TimeSpan AskedEvery = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private volatile Fetched _fetched = new(DateTimeOffset.MinValue, FrozenDictionary<string, SigningKey>.Empty);
    private DateTimeOffset _asked = DateTimeOffset.MinValue;
    private Task _asking = Task.CompletedTask;

    public string Issuer => issuer.Issuer;

    /// <summary>Null if the issuer has no such key.</summary>
    public async Task<SigningKey?> FindAsync(string keyId)
    {
        var fetched = _fetched;
        if (!fetched.Keys.ContainsKey(keyId) || time.GetUtcNow() - fetched.At > FreshFor)
        {
            await AskAsync();
            fetched = _fetched;
        }

        return time.GetUtcNow() - fetched.At <= GoodFor ? fetched.Keys.GetValueOrDefault(keyId) : null;
    }

    /// <summary>Concurrent requests share one call to the issuer.</summary>
    private Task AskAsync()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (now - _asked >= AskedEvery)
            {
                _asked = now;
                _asking = FetchAsync(now);
            }

            return _asking;
        }
    }

    private async Task FetchAsync(DateTimeOffset now)
    {
        try
        {
            var documents = new HttpDocumentRetriever(http.CreateClient(Client)) { RequireHttps = issuer.Metadata.Scheme == Uri.UriSchemeHttps };
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(issuer.Metadata.AbsoluteUri, documents, CancellationToken.None);
            var keys = (metadata.JsonWebKeySet?.Keys ?? []).Where(CanSign).DistinctBy(key => key.Kid).ToFrozenDictionary(key => key.Kid, key => new SigningKey(key, EndorsementsOf(key)));
            _fetched = new Fetched(now, keys);
            Log.Fetched(logger, keys.Count, issuer.Issuer);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or ArgumentException or JsonException or OperationCanceledException)
        {
            Log.NotFetched(logger, issuer.Issuer, exception);
        }
    }

    private static bool CanSign(JsonWebKey key) => key is { Kid.Length: > 0, Kty: JsonWebAlgorithmsKeyTypes.RSA, Use: null or "" or JsonWebKeyUseNames.Sig };

    // Endorsements that are not a list endorse no channel.
    private static string[] EndorsementsOf(JsonWebKey key) => key.AdditionalData.TryGetValue("endorsements", out var value)
        ? JsonSerializer.SerializeToElement(value) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!)]
            : [JsonSerializer.Serialize(value)]
        : [];

    private sealed record Fetched(DateTimeOffset At, FrozenDictionary<string, SigningKey> Keys);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Keys} key(s) of {Issuer} are known")]
        public static partial void Fetched(ILogger logger, int keys, string issuer);

        [LoggerMessage(LogLevel.Warning, "The keys of {Issuer} could not be fetched; what it has signed with a new one is refused")]
        public static partial void NotFetched(ILogger logger, string issuer, Exception exception);
    }
}
