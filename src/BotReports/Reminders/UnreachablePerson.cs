using BotReports.Programmes;

namespace BotReports.Reminders;

/// <summary>Somebody who owes a report and has no chat with the bot.</summary>
/// <param name="Session">Whose report.</param>
/// <param name="Name">As the programme or the report prints it.</param>
/// <param name="Others">Who could be asked instead, as they are printed.</param>
public sealed record UnreachablePerson(Session Session, string Name, IReadOnlyList<string> Others)
{
    /// <summary>What the keys begin with.</summary>
    public const string Marker = "unreachable";

    /// <summary>Tells it from the others of the event, and what the organizers have been told besides.</summary>
    public string Key => $"{Marker} {Session.Number} {Name}";
}
