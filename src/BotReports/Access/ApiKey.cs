namespace BotReports.Access;

/// <summary>A key with which another program reads the reports of the event. Of its secret nothing is kept but a hash.</summary>
/// <param name="Id">8 hexadecimal digits, which are in the token too.</param>
/// <param name="Name">What its maker calls it.</param>
/// <param name="Hash">Of its <see cref="Secret"/>.</param>
/// <param name="IsApprovedOnly">Whether it gives only reports that an organizer has approved as they are now.</param>
/// <param name="By">The id of the organizer who made it.</param>
/// <param name="ByName">What the organizer was called.</param>
public sealed record ApiKey(string Id, string Name, string Hash, bool IsApprovedOnly, string By, string ByName, DateTimeOffset At)
{
    /// <summary>The key of the delivery that asked for it: a turn that runs again makes another secret, which takes the place of the one that nobody has seen.</summary>
    public string Delivery { get; init; } = "";
}
