namespace BotReports.Host.Event;

/// <summary>A conversation by configuration: the section <c>Event:Channel</c>.</summary>
internal sealed record EventChannelOptions
{
    /// <summary><c>msteams</c>, <c>slack</c> or <c>console</c>; empty for none, where a file of settings names one.</summary>
    public required string ChannelId { get; init; }

    /// <summary>The channel's id there.</summary>
    public required string ConversationId { get; init; }

    public string ServiceUrl { get; init; } = "";

    public string? BotId { get; init; }

    public string? TenantId { get; init; }
}
