namespace BotReports.Teams;

/// <summary>An issuer whose tokens are accepted. Its tokens are validated with its own keys only.</summary>
internal sealed record TrustedIssuer
{
    /// <summary>The value of <c>iss</c> in its tokens.</summary>
    public required string Issuer { get; init; }

    /// <summary>The OpenID metadata document that names the keys.</summary>
    public required Uri Metadata { get; init; }
}
