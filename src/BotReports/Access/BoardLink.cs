namespace BotReports.Access;

/// <summary>A link that opens the board. Of its secret nothing is kept but a hash.</summary>
/// <param name="Hash">Of its <see cref="Secret"/>, which stands behind the # of the link: a browser sends that part to nobody, so that it is in no log of a server or a proxy.</param>
/// <param name="Until">From then on it opens nothing.</param>
/// <param name="By">The id of the organizer who asked for it.</param>
public sealed record BoardLink(string Hash, DateTimeOffset Until, string By)
{
    public bool IsOpenedBy(Secret secret, DateTimeOffset now) => Until > now && secret.Opens(Hash);
}
