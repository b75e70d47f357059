using System.Net.Http.Headers;
using BotReports.Bot.Files;

namespace BotReports.Slack;

/// <summary>Files in Slack are fetched with the bot's token. Only Slack's own host gets the token.</summary>
internal sealed class SlackFileCredential(SlackOptions options) : IFileCredential
{
    private const string FileHost = "files.slack.com";

    private readonly AuthenticationHeaderValue _token = new("Bearer", options.BotToken);

    public ValueTask<AuthenticationHeaderValue?> FindAsync(CancellationToken cancellationToken) => ValueTask.FromResult<AuthenticationHeaderValue?>(_token);

    public bool IsFor(Uri address) => options.IsPublicApi
        ? address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0 && address.Host.Equals(FileHost, StringComparison.OrdinalIgnoreCase)
        : Uri.Compare(address, options.Api, UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
