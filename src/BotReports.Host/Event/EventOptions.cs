using BotReports.Programmes;
using BotReports.Reminders;

namespace BotReports.Host.Event;

/// <summary>The event that is reported on: the section <c>Event</c>.</summary>
internal sealed record EventOptions
{
    public const string Section = "Event";

    /// <summary>The name of a file in <c>seeds/programmes</c> without its ending, or a path to a YAML file elsewhere.</summary>
    public string Programme { get; init; } = "csd-2016";

    /// <summary>The id of a template; null for the one that the programme names.</summary>
    public string? Template { get; init; }

    /// <summary>An IANA time zone; null for the one that the programme names.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The two letters of a language that the bot speaks.</summary>
    public string Language { get; init; } = "en";

    /// <summary>E-mail addresses, Entra object ids or Slack user ids.</summary>
    public IReadOnlyList<string> Organizers { get; init; } = [];

    /// <summary>E-mail addresses, Entra object ids or Slack user ids.</summary>
    public IReadOnlyList<string> Chairs { get; init; } = [];

    /// <summary>Who may fill a report that others have begun: <c>asked</c>, <c>open</c> or <c>assigned</c>.</summary>
    public JoinRule Joining { get; init; }

    /// <summary>The last day on which conversations are kept, as 2017-03-31; null for as long as nobody deletes them.</summary>
    public string? KeepUntil { get; init; }

    /// <summary>What becomes of the reports after that day: <c>keep</c> or <c>erase</c>.</summary>
    public string? AfterThat { get; init; }

    /// <summary>When people are reminded of their reports.</summary>
    public ReminderRules Reminders { get; init; } = new();

    /// <summary>The organizers' channel, as long as no organizer names another one in chat.</summary>
    public EventChannelOptions? Channel { get; init; }
}
