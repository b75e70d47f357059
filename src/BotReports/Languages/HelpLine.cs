namespace BotReports.Languages;

/// <summary>One command in the help.</summary>
/// <param name="Command">Its name, the same in every language.</param>
/// <param name="Word">What to say for it in this language.</param>
/// <param name="Does">What it does, in a few words.</param>
public sealed record HelpLine(string Command, string Word, string Does);
