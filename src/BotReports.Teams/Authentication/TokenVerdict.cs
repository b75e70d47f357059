namespace BotReports.Teams.Authentication;

/// <summary>What is to be thought of a request that says that it comes from Teams.</summary>
internal enum TokenVerdict
{
    Trusted,

    /// <summary>The bot is not registered, so there is nothing that a token could be for.</summary>
    NotRegistered,
    NoToken,
    Malformed,

    /// <summary>The algorithm is not the one that the service signs with.</summary>
    OtherAlgorithm,
    OtherIssuer,

    /// <summary>The key is none of the issuer's.</summary>
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

    /// <summary>What the bot says to that service could be read on the way.</summary>
    UnsafeServiceUrl,
    OtherTenant,
}
