using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>The summaries that are owed to the organizers' channel. They wait until there is one.</summary>
internal sealed class SummarySource(Conference conference, IReportStore reports, OutboxPlaces places, ILogger<SummaryMessage> logger) : IOutboxSource
{
    public async Task<IReadOnlyList<OutboxMessage>> OwedByAsync(Report report, CancellationToken cancellationToken) =>
        report.Summary.IsOwed && await places.OfOrganizersAsync(cancellationToken) is { } place ? [new SummaryMessage(report.Id, place, conference, reports, logger)] : [];
}
