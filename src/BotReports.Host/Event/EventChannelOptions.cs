namespace BotReports.Host.Event;

/// <summary>The organizers' channel in the settings: the section <c>Event:Channel</c>.</summary>
internal sealed record EventChannelOptions
{
    /// <summary><c>msteams</c>, <c>slack</c> or <c>console</c>; empty for none, to override a settings file.</summary>
    public required string ChannelId { get; init; }

    /// <summary>The channel's conversation id.</summary>
    public required string ConversationId { get; init; }

    public string ServiceUrl { get; init; } = "";

    public string? BotId { get; init; }

    public string? TenantId { get; init; }
}
