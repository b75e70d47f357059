using BotReports.Findings;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot;

/// <summary>Reads all reports into the index of findings when the host starts, so that the first chair does not wait for it.</summary>
internal sealed class FindingsPreparation(FindingsDesk desk, IReportStore reports, TimeProvider time, ILogger<FindingsPreparation> logger) : RestartedService(time, logger)
{
    protected override async Task RunAsync(CancellationToken stoppingToken) => desk.Follow(await reports.ListAllAsync(stoppingToken), stoppingToken);
}
