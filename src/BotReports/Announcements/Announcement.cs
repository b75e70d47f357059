using System.Collections.Immutable;
using BotReports.Reports;

namespace BotReports.Announcements;

/// <summary>What an organizer has to say to people who report, each in their own chat.</summary>
/// <param name="Id">Unique in its event.</param>
/// <param name="By">The organizer's id.</param>
/// <param name="ByName">What the organizer is called.</param>
public sealed record Announcement(string Id, string Text, string By, string ByName, DateTimeOffset At)
{
    /// <summary>Whether the organizer has not said yet that it is to go out.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Those who have not been told yet, and how far the message to each is.</summary>
    public ImmutableArray<PersonalPosting> To { get; init => field = value.IsDefault ? [] : value; } = [];
}
