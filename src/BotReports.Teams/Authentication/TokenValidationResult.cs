namespace BotReports.Teams.Authentication;

/// <summary>The result of validating the token of a request, and its activity against the token.</summary>
internal enum TokenValidationResult
{
    Trusted,

    /// <summary>The bot has no registration, so no token can be for it.</summary>
    NotRegistered,
    NoToken,
    Malformed,

    /// <summary>The token wants something understood that is not known here (<c>crit</c>).</summary>
    UnknownExtension,

    /// <summary>The token is not signed with RS256.</summary>
    OtherAlgorithm,
    OtherIssuer,

    /// <summary>The issuer has no such key.</summary>
    OtherKey,
    BadSignature,
    Expired,
    NotYetValid,

    /// <summary>The token is for another bot.</summary>
    OtherAudience,

    /// <summary>The activity comes from another channel than Teams.</summary>
    OtherChannel,

    /// <summary>The key may not sign for the channel.</summary>
    NotEndorsed,

    /// <summary>The token was given for activities of another service.</summary>
    OtherServiceUrl,

    /// <summary>The service URL is not encrypted.</summary>
    UnsafeServiceUrl,
    OtherTenant,
}
