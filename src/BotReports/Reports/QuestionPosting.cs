namespace BotReports.Reports;

/// <summary>The state of a question on its way to one rapporteur. There is none before the first try, and none after it has been sent.</summary>
/// <param name="Person">The rapporteur's id.</param>
public sealed record QuestionPosting(string Person) : OutboxEntry;
