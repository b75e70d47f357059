namespace BotReports.Bot.Files;

/// <summary>Where files may be fetched from and put.</summary>
/// <param name="Names">Host names; with a leading dot all hosts below that domain.</param>
/// <param name="TrustsThisMachine">Whether a client on this machine may serve them, without encryption too.</param>
internal sealed record FileHosts(IReadOnlyList<string> Names, bool TrustsThisMachine)
{
    /// <summary>Where Teams keeps what people attach in a personal chat: their OneDrive, which is SharePoint's.</summary>
    public static IReadOnlyList<string> OfTeams { get; } = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn"];

    public bool Trust(Uri address) =>
        (TrustsThisMachine && address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        || (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0 && Names.Any(name => IsAt(address.Host, name)));

    private static bool IsAt(string host, string name) =>
        name.StartsWith('.') ? host.EndsWith(name, StringComparison.OrdinalIgnoreCase) : host.Equals(name, StringComparison.OrdinalIgnoreCase);
}
