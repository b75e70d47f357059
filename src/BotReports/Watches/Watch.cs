using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Watches;

/// <summary>That somebody wants to hear when a session's report is in.</summary>
/// <param name="Posting">Who, and how far the message to them is.</param>
public sealed record Watch(SessionNumber Session, PersonalPosting Posting);
