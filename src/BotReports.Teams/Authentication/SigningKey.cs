using Microsoft.IdentityModel.Tokens;

namespace BotReports.Teams.Authentication;

/// <summary>A key that an issuer signs with.</summary>
/// <param name="Endorsements">The channels that it may sign for; empty when the issuer does not say.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyList<string> Endorsements);
