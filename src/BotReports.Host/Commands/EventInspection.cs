using BotReports.Bot.Summaries;
using BotReports.Documents;
using BotReports.Events;
using BotReports.Languages;
using BotReports.Queries;
using BotReports.Reports;

namespace BotReports.Host.Commands;

/// <summary>What <c>check</c> says at the command line: the same as an organizer is told in chat, in the event's language.</summary>
internal static class EventInspection
{
    /// <param name="services">Those of a host that is not started.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>One line for each thing to put right; empty where all is in order.</returns>
    /// <exception cref="IOException">The storage does not answer, or a host has it.</exception>
    public static async Task<IReadOnlyList<string>> InspectAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var conference = services.GetRequiredService<Conference>();
        foreach (var document in services.GetServices<IEventDocument>())
        {
            await document.RefreshAsync(cancellationToken);
        }

        // The list is read first, since it finds what cannot be read.
        var reports = await services.GetRequiredService<IReportStore>().ListAllAsync(cancellationToken);
        var place = await services.GetRequiredService<OrganizersChannel>().FindAsync(cancellationToken);
        var phrases = Phrases.In(conference.Language);
        return
        [
            .. EventCheck.Of(conference, reports, services.GetRequiredService<DocumentQuarantine>().All, place is not null, services.GetRequiredService<TimeProvider>().GetUtcNow(), phrases),
            .. await services.GetRequiredService<ChannelChecks>().AskAsync(place, phrases, cancellationToken),
        ];
    }
}
