namespace BotReports.Programmes;

/// <summary>A rapporteur whom the programme names for a session.</summary>
/// <param name="Name">As the programme prints it.</param>
/// <param name="Identity">An e-mail address, an Entra object id or a Slack user id; null when the programme knows only the name.</param>
public sealed record AssignedRapporteur(string Name, string? Identity)
{
    /// <summary>Somebody as people call them: by an e-mail address, or by a name.</summary>
    public static AssignedRapporteur Called(string nameOrAddress) => new(nameOrAddress, nameOrAddress.Contains('@', StringComparison.Ordinal) ? nameOrAddress : null);
}
