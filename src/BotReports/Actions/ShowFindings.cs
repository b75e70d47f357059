using System.Collections.Immutable;
using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>Asks for what the sessions have found: by itself, for the priority messages of all of them. Whatever is set narrows it.</summary>
public sealed record ShowFindings : BotAction
{
    /// <summary>Null for the messages that the sessions want conveyed.</summary>
    public FindingTopic? Topic { get; init; }

    /// <summary>The questions of <see cref="FindingTopic.Questions"/> by their ids, those in a group as <c>recommendations/actions</c>.</summary>
    public ImmutableArray<string> Questions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Sessions or tracks; empty for all.</summary>
    public ImmutableArray<SessionNumber> Sessions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A room of the programme, as it is printed.</summary>
    public string? Room { get; init; }

    /// <summary>A track of the programme, as it is printed.</summary>
    public string? Track { get; init; }

    /// <summary>Sessions that begin then or later.</summary>
    public DateTimeOffset? HeldFrom { get; init; }

    /// <summary>Sessions that begin before.</summary>
    public DateTimeOffset? HeldBefore { get; init; }

    /// <summary>Answers that were given or changed then or later.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Whether only those since the same person asked the last time.</summary>
    public bool? SinceLast { get; init; }

    /// <summary>Whether only reports that are approved as they are now.</summary>
    public bool? ApprovedOnly { get; init; }

    /// <summary>Answers that concern any of these: <c>women</c>, <c>sdg-16</c>.</summary>
    public ImmutableArray<string> Themes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Words in whom it is addressed to, folded.</summary>
    public string? Addressee { get; init; }

    /// <summary>What is looked for in the answers, folded.</summary>
    public string? Words { get; init; }

    /// <summary>Null for the answers themselves.</summary>
    public FindingForm? Form { get; init; }

    /// <summary>How long the brief may be; null for as long as it gets.</summary>
    public int? Minutes { get; init; }

    /// <summary>Whether the brief is wanted as a Word document.</summary>
    public bool? AsFile { get; init; }

    /// <summary>How many answers were shown before.</summary>
    public int? After { get; init; }

    /// <summary>What of the question was not understood, folded, unless it is the name of a breakout group; null where all of it was.</summary>
    public string? Unclear { get; init; }

    public bool Equals(ShowFindings? other) => other is not null && ActionJson.Write(this) == ActionJson.Write(other);

    public override int GetHashCode() => ActionJson.Write(this).GetHashCode(StringComparison.Ordinal);
}
