using System.Text.Json;
using BotReports.Programmes;

namespace BotReports.Events;

/// <summary>A programme that an organizer has brought and not applied yet, in the document <c>events/{event}/proposed/{id}.json</c>.</summary>
/// <param name="By">The organizer's id.</param>
/// <param name="Over">The state of the programme that it was made of, see <see cref="EventProgramme.StateOf"/>.</param>
/// <param name="Programme">As <see cref="ProgrammeJson"/> writes it.</param>
public sealed record ProposedProgramme(string By, DateTimeOffset At, string Over, JsonElement Programme)
{
    /// <summary>The newest version of this document's shape that this program knows.</summary>
    internal const int CurrentSchema = 1;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;
}
