namespace BotReports.Webhooks;

/// <summary>That somebody wants to see whether a program hears us.</summary>
/// <param name="By">The id of the person who is told what came of it.</param>
public sealed record WebhookTest(DateTimeOffset At, string By);
