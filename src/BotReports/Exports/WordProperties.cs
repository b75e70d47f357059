namespace BotReports.Exports;

/// <summary>What a Word document says that it is.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Creator">Who wrote it; null where that are many.</param>
/// <param name="Language">A two-letter code.</param>
/// <param name="At">When what is in it was last changed.</param>
internal sealed record WordProperties(string Title, string Subject, string? Creator, string Language, DateTimeOffset At);
