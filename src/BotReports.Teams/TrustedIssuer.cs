namespace BotReports.Teams;

/// <summary>Somebody whose tokens are taken, and where their keys are found. Another issuer's keys are no good for theirs.</summary>
internal sealed record TrustedIssuer
{
    /// <summary>As it stands in the tokens.</summary>
    public required string Issuer { get; init; }

    /// <summary>The OpenID document that leads to the keys.</summary>
    public required Uri Metadata { get; init; }
}
