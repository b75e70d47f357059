using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>Finds one kind of message that reports owe, and where each goes.</summary>
internal interface IOutboxSource
{
    /// <summary>What the report owes, without what has no place to go to yet. It is asked after every change: where nothing is owed, it reads nothing.</summary>
    Task<IReadOnlyList<OutboxMessage>> OwedByAsync(Report report, CancellationToken cancellationToken);
}
