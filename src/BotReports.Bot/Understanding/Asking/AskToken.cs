namespace BotReports.Bot.Understanding.Asking;

/// <summary>One or several words of a question, and what they are for.</summary>
/// <param name="Words">As they were sent, folded.</param>
/// <param name="Value">What they name, where their part says so.</param>
internal sealed record AskToken(AskPart Part, string Words, string? Value = null);
