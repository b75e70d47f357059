namespace BotReports.Bot.Turns;

/// <summary>What a turn changed may be written, wholly or in part, and cannot be read back. Running the turn again settles it.</summary>
internal sealed class CommitInDoubtException(Exception inner) : IOException("Whether a turn is written is not known.", inner);
