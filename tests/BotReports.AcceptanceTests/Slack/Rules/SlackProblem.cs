namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>Something that Slack refuses.</summary>
/// <param name="Error">As Slack's answer names it.</param>
/// <param name="Detail">Where, and which rule is broken.</param>
public sealed record SlackProblem(string Error, string Detail);
