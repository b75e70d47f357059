using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Languages;
using BotReports.Teams.Connector;
using Microsoft.IdentityModel.JsonWebTokens;

namespace BotReports.Teams;

/// <summary>Asks whether Entra gives the bot a token, whether the clocks agree, and whether the service answers for the channel of the summaries.</summary>
internal sealed class TeamsCheck(AccessTokens tokens, ConnectorClient connector, TimeProvider time) : IChannelCheck
{
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    public string Name => "Teams";

    public async Task<IReadOnlyList<string>> CheckAsync(ChannelBinding? place, Phrases phrases, CancellationToken cancellationToken)
    {
        if (await tokens.FindAsync(cancellationToken) is not { } token)
        {
            return [phrases.CheckChannelToken(Name, "Entra")];
        }

        var lines = new List<string>();
        if (IssuedAt(token) is { } at && at - time.GetUtcNow() is var ahead && ahead > MostSkew)
        {
            // A token that is reused is older than now; one from the future says that this clock is behind.
            lines.Add(phrases.CheckClock(Name, (int)ahead.TotalSeconds));
        }

        if (place is { ChannelId: TeamsChannel.ChannelId })
        {
            if (await connector.ProbeAsync(place.ToReference(), cancellationToken) is { } failure)
            {
                lines.Add(failure.Failure is DeliveryFailure.Unavailable ? phrases.CheckChannelSilent(Name) : phrases.CheckPosting(failure.Code ?? failure.Failure.ToString()!));
            }
        }

        return lines;
    }

    private static DateTimeOffset? IssuedAt(string token)
    {
        var handler = new JsonWebTokenHandler();
        return handler.CanReadToken(token) && handler.ReadJsonWebToken(token).TryGetPayloadValue<long>(JwtRegisteredClaimNames.Iat, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
    }
}
