using System.Net.Http.Headers;
using BotReports.Bot.Files;
using BotReports.Teams.Connector;

namespace BotReports.Teams;

/// <summary>
/// Pictures that were pasted into a message, and voice notes, are at Teams' own service and fetched with the bot's token. Only a service that has
/// proven itself with a token of Teams gets it, and only for its attachments.
/// </summary>
internal sealed class TeamsFileCredential(TeamsOptions options, TrustedServiceUrls services, AccessTokens tokens) : IFileCredential
{
    private const string Attachments = "/v3/attachments/";

    public bool IsFor(Uri address) =>
        options.IsRegistered && address.UserInfo.Length == 0 && options.IsSafe(address) && address.AbsolutePath.Contains(Attachments, StringComparison.OrdinalIgnoreCase) && services.IsProven(address);

    public async ValueTask<AuthenticationHeaderValue?> FindAsync(CancellationToken cancellationToken) =>
        await tokens.FindAsync(cancellationToken) is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
}
