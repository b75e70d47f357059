using System.Net.Http.Headers;

namespace BotReports.Bot.Files;

/// <summary>What a channel's own file server wants to see before it hands out a file.</summary>
public interface IFileCredential
{
    /// <summary>Whether an address is that server's. Nobody else is shown the credential.</summary>
    bool IsFor(Uri address);

    /// <summary>Null where there is none to be had now.</summary>
    ValueTask<AuthenticationHeaderValue?> FindAsync(CancellationToken cancellationToken);
}
