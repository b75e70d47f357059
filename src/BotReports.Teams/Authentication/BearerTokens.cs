using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotReports.Teams.Authentication;

/// <summary>Tells genuine tokens from all others: signed with the one algorithm by an issuer whom we trust, for us, and for now.</summary>
internal sealed class BearerTokens(TeamsOptions options, IHttpClientFactory http, TimeProvider time, ILogger<IssuerKeys> logger)
{
    /// <summary>How far the clocks of the issuer and of this machine may be apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";
    private const string ServiceUrlClaim = "serviceurl";

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly IssuerKeys[] _issuers = [.. options.Issuers.Select(issuer => new IssuerKeys(issuer, http, time, logger))];

    /// <param name="authorization">The header of that name.</param>
    public async Task<CheckedToken> CheckAsync(string? authorization)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) is not true)
        {
            return CheckedToken.Refused(TokenVerdict.NoToken);
        }

        if (Read(authorization[Scheme.Length..].Trim()) is not { } token)
        {
            return CheckedToken.Refused(TokenVerdict.Malformed);
        }

        // Before anything is fetched or calculated for it.
        if (token.Alg != SecurityAlgorithms.RsaSha256)
        {
            return CheckedToken.Refused(TokenVerdict.OtherAlgorithm);
        }

        if (_issuers.FirstOrDefault(candidate => candidate.Issuer == token.Issuer) is not { } issuer)
        {
            return CheckedToken.Refused(TokenVerdict.OtherIssuer);
        }

        if (string.IsNullOrEmpty(token.Kid) || await issuer.FindAsync(token.Kid) is not { } key)
        {
            return CheckedToken.Refused(TokenVerdict.OtherKey);
        }

        var result = await _handler.ValidateTokenAsync(token, RulesFor(issuer, key));
        return result.IsValid
            ? new CheckedToken(TokenVerdict.Trusted, token.TryGetPayloadValue<string>(ServiceUrlClaim, out var serviceUrl) ? serviceUrl : null, key.Endorsements)
            : CheckedToken.Refused(VerdictOn(result.Exception));
    }

    private JsonWebToken? Read(string text)
    {
        try
        {
            return _handler.ReadJsonWebToken(text);
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters RulesFor(IssuerKeys issuer, SigningKey key) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidIssuer = issuer.Issuer,
        ValidAudience = options.AppId,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = (from, until, _, _) => IsCurrent(from, until),
    };

    private bool IsCurrent(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (until is null || until < now - Skew)
        {
            throw new SecurityTokenExpiredException();
        }

        return from is null || from <= now + Skew ? true : throw new SecurityTokenNotYetValidException();
    }

    private static TokenVerdict VerdictOn(Exception? failure) => failure switch
    {
        SecurityTokenExpiredException => TokenVerdict.Expired,
        SecurityTokenNotYetValidException => TokenVerdict.NotYetValid,
        SecurityTokenInvalidAudienceException => TokenVerdict.OtherAudience,
        SecurityTokenInvalidSignatureException => TokenVerdict.BadSignature,
        _ => TokenVerdict.Malformed,
    };
}
