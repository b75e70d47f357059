namespace BotReports.Reports;

/// <summary>What the bot has asked whether it was meant, so that a yes or a no can be typed as well as pressed. Only the next message can settle it.</summary>
/// <param name="Action">What a yes does, as <see cref="Actions.ActionJson"/> writes it.</param>
/// <param name="Said">What was typed, which a no makes an answer; empty where the bot asked of its own, so that a no leaves everything as it is.</param>
public sealed record PendingConfirmation(string Action, string Said);
