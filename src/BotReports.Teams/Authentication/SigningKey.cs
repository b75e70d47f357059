using Microsoft.IdentityModel.Tokens;

namespace BotReports.Teams.Authentication;

/// <summary>A key that an issuer signs with.</summary>
/// <param name="Endorsements">The channels that the key may sign for; empty when the issuer names none.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyList<string> Endorsements);
