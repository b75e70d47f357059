namespace BotReports.Teams.Authentication;

/// <summary>The claims that we use of a validated token.</summary>
/// <param name="ServiceUrl">The service URL in the token; null when the token has none.</param>
/// <param name="Endorsements">The channels that the key may sign for; empty when the key names none.</param>
internal sealed record CheckedToken(TokenValidationResult Result, string? ServiceUrl, IReadOnlyList<string> Endorsements)
{
    public static CheckedToken Refused(TokenValidationResult result) => new(result, null, []);
}
