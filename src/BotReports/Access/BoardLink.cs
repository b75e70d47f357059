namespace BotReports.Access;

/// <summary>A link that opens the board. Of its secret nothing is kept but a hash.</summary>
/// <param name="Hash">SHA-256 of the secret, as 64 hexadecimal digits.</param>
/// <param name="Until">From then on it opens nothing.</param>
/// <param name="By">The id of the organizer who asked for it.</param>
public sealed record BoardLink(string Hash, DateTimeOffset Until, string By);
