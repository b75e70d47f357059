using System.Collections.Immutable;

namespace BotReports.Reports;

/// <summary>Something that an organizer wants to know of the rapporteurs.</summary>
/// <param name="Id">Unique in its report, from 1.</param>
/// <param name="Wording">The question.</param>
/// <param name="Name">What the organizer is called.</param>
public sealed record OrganizerQuestion(int Id, Wording Wording, string Name)
{
    /// <summary>The ids of those who have been sent it.</summary>
    public ImmutableArray<string> SentTo { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Those to whom it was tried to send, and has not been sent yet.</summary>
    public ImmutableArray<PersonalPosting> Postings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What a rapporteur said to it; null where nobody has.</summary>
    public Wording? Reply { get; init; }

    /// <summary>When somebody replied, changed the report or approved it; null while it is open.</summary>
    public DateTimeOffset? SettledAt { get; init; }
}
