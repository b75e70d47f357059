using BotReports.Actions;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Findings;

/// <summary>What a question has found, the most important first.</summary>
/// <param name="Question">The question, in which what nothing is known of is <see cref="ShowFindings.Unclear"/>.</param>
/// <param name="Sessions">The sessions of the programme that were asked about, without those that do not take place.</param>
/// <param name="Reports">Their reports, whatever they say.</param>
/// <param name="Found">The answers.</param>
public sealed record FindingsAnswer(ShowFindings Question, IReadOnlyList<Session> Sessions, IReadOnlyList<Report> Reports, IReadOnlyList<Finding> Found)
{
    /// <summary>The breakout group whose answers these are; null for those of the sessions.</summary>
    public string? Group { get; init; }

    /// <summary>Since when answers were asked for, whichever way; null for all.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The themes of the event, each with how many answers concern it; empty where they were not asked for.</summary>
    public IReadOnlyList<(string Theme, int Count)> Themes { get; init; } = [];

    /// <summary>What several sessions say, by the words that they share; empty where that was not asked for.</summary>
    public IReadOnlyList<SharedWord> Shared { get; init; } = [];
}
