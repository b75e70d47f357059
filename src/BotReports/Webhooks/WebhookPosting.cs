using BotReports.Reports;

namespace BotReports.Webhooks;

/// <summary>The state of the next message on its way to a program.</summary>
public sealed record WebhookPosting : OutboxEntry;
