namespace BotReports.Reports;

/// <summary>The state of a question or a notice on its way to one person. There is none before the first try, and none after it has been sent.</summary>
/// <param name="Person">The person's id.</param>
public sealed record PersonalPosting(string Person) : OutboxEntry;
