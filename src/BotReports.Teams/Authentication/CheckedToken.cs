namespace BotReports.Teams.Authentication;

/// <summary>What a token says, once it is known to be genuine.</summary>
/// <param name="ServiceUrl">Which service it was given to; null when the token does not say.</param>
/// <param name="Endorsements">The channels that its key may sign for; empty when the key does not say.</param>
internal sealed record CheckedToken(TokenVerdict Verdict, string? ServiceUrl, IReadOnlyList<string> Endorsements)
{
    public static CheckedToken Refused(TokenVerdict verdict) => new(verdict, null, []);
}
