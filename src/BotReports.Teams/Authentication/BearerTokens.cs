using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotReports.Teams.Authentication;

/// <summary>Validates bearer tokens: RS256, a trusted issuer's key, our app id as audience, and a current lifetime.</summary>
internal sealed class BearerTokens(TeamsOptions options, IHttpClientFactory http, TimeProvider time, ILogger<IssuerKeys> logger)
{
    /// <summary>The clocks of the issuer and of this machine may differ by this much.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";
    private const string ServiceUrlClaim = "serviceurl";

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly IssuerKeys[] _issuers = [.. options.Issuers.Select(issuer => new IssuerKeys(issuer, http, time, logger))];

    /// <param name="authorization">The value of the <c>Authorization</c> header.</param>
    public async Task<CheckedToken> CheckAsync(string? authorization)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) is not true)
        {
            return CheckedToken.Refused(TokenValidationResult.NoToken);
        }

        if (Read(authorization[Scheme.Length..].Trim()) is not { } token)
        {
            return CheckedToken.Refused(TokenValidationResult.Malformed);
        }

        // Checked first, before a key is fetched or a signature is calculated.
        if (token.Alg != SecurityAlgorithms.RsaSha256)
        {
            return CheckedToken.Refused(TokenValidationResult.OtherAlgorithm);
        }

        // It names what a receiver must understand before it takes the token (RFC 7515, 4.1.11), and there is nothing of that kind here.
        if (token.TryGetHeaderValue<object>("crit", out _))
        {
            return CheckedToken.Refused(TokenValidationResult.UnknownExtension);
        }

        if (_issuers.FirstOrDefault(candidate => candidate.Issuer == token.Issuer) is not { } issuer)
        {
            return CheckedToken.Refused(TokenValidationResult.OtherIssuer);
        }

        if (string.IsNullOrEmpty(token.Kid) || await issuer.FindAsync(token.Kid) is not { } key)
        {
            return CheckedToken.Refused(TokenValidationResult.OtherKey);
        }

        var result = await _handler.ValidateTokenAsync(token, RulesFor(issuer, key));
        return result.IsValid
            ? new CheckedToken(TokenValidationResult.Trusted, token.TryGetPayloadValue<string>(ServiceUrlClaim, out var serviceUrl) ? serviceUrl : null, key.Endorsements)
            : CheckedToken.Refused(ResultOf(result.Exception));
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

    private static TokenValidationResult ResultOf(Exception? failure) => failure switch
    {
        SecurityTokenExpiredException => TokenValidationResult.Expired,
        SecurityTokenNotYetValidException => TokenValidationResult.NotYetValid,
        SecurityTokenInvalidAudienceException => TokenValidationResult.OtherAudience,
        SecurityTokenInvalidSignatureException => TokenValidationResult.BadSignature,
        _ => TokenValidationResult.Malformed,
    };
}
