using BotReports.Actions;
using BotReports.Boards;
using BotReports.Bot.Conversations;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Cards;

/// <summary>
/// What somebody finds under the bot's name before anything is said, their role first: organizers what they have to look after, chairs how far the sessions are,
/// and whoever reports the report that they work on, with what is missing and how long is left, and their other reports.
/// </summary>
public sealed class HomeCards(Conference conference, IReportStore reports, CurrentReports currents, EventRoles roles, DocumentQuarantine quarantine, TimeProvider time)
{
    /// <summary>A view has room for 100 blocks; of more reports, those that are not submitted and those that changed last are shown.</summary>
    private const int MostOthers = 10;

    public async Task<IReadOnlyList<Card>> OfAsync(Person person, string channelId, Phrases phrases, CancellationToken cancellationToken)
    {
        var current = await currents.FindAsync(person, channelId, cancellationToken);
        var all = await reports.ListAsync(cancellationToken);
        var others = all.Where(report => report.Id != current?.Id && report.RapporteurOf(person.Id) is not null)
            .OrderByDescending(report => report.Submission is null).ThenByDescending(report => report.ChangedAt).ToList();
        var role = RoleCard(person, all, phrases);
        return
        [
            .. role is null ? Array.Empty<Card>() : [current is null ? role with { Buttons = [.. role.Buttons, new CardButton(phrases.ButtonReport, new Start())] } : role],
            .. current is not null ? [Current(current, phrases)] : role is null ? [Beginning(phrases)] : Array.Empty<Card>(),
            .. others.Take(MostOthers).OrderBy(report => report.Id.Session).Select(report => Other(report, phrases)),
            .. others.Count > MostOthers ? [new Card(phrases.NotListed(others.Count - MostOthers)) { Language = phrases.Language }] : Array.Empty<Card>(),
        ];
    }

    private Card Beginning(Phrases phrases) => new(conference.Programme.Title.In(phrases.Language))
    {
        Body = [new CardText(phrases.Welcome)],
        Buttons = [new CardButton(phrases.ButtonReport, new Start()) { IsPrimary = true }],
        Language = phrases.Language,
    };

    private Card Current(Report report, Phrases phrases)
    {
        var status = StatusCard.Of(report, conference, time.GetUtcNow(), phrases);
        return status with
        {
            Title = Name(report, phrases),
            Eyebrow = conference.Programme.Title.In(phrases.Language),
            Buttons =
            [
                new CardButton(phrases.ButtonContinue, new Continue()) { IsPrimary = true },

                // Its fields are laid out when it is pressed: by then the report may have moved on.
                new CardButton(phrases.ButtonSave, new OpenForm()) { Sends = true },
                new CardButton(phrases.ButtonStatus, new ShowStatus()),
                .. status.Buttons,
            ],
        };
    }

    private Card Other(Report report, Phrases phrases)
    {
        var slots = conference.Walk(report).Slots.Where(slot => slot.Address.Part is SlotPart.Words).ToLookup(slot => slot.Status);
        return new Card(Name(report, phrases))
        {
            Subtitle = report.Submission is { } submission
                ? phrases.SubmittedAt(conference.TimeOf(submission.At))
                : phrases.StatusLine(slots[SlotStatus.Answered].Count(), slots[SlotStatus.Skipped].Count(), slots[SlotStatus.Open].Count()),
            Buttons = [new CardButton(phrases.ButtonContinue, new Start(report.Id.Session))],
            Language = phrases.Language,
        };
    }

    /// <summary>What organizers have to look after, or how far the sessions are for a chair; null for everybody else.</summary>
    private Card? RoleCard(Person person, IReadOnlyList<Report> all, Phrases phrases)
    {
        if (!roles.MayAskForMessages(person))
        {
            return null;
        }

        var messages = new CardButton(phrases.PriorityMessages, new ShowFindings());
        var missing = new CardButton(phrases.WhoIsMissing, new ShowMissingReports());
        var board = Board.Of(conference, all, ReportId.SessionsIn(quarantine.All, conference.Programme.Event), time.GetUtcNow(), phrases);
        return roles.IsOrganizer(person)
            ? BoardCard.WithProblemsFirst(board, EventStatus.Troubles(all, quarantine.All, phrases), phrases) with { Buttons = [missing with { IsPrimary = true }, messages, new CardButton(phrases.EventFiles, new ExportEvent())] }
            : BoardCard.Of(board, phrases) with { Buttons = [messages with { IsPrimary = true }, missing] };
    }

    private string Name(Report report, Phrases phrases) =>
        conference.SessionOf(report) is { } session
            ? $"{report.Id.Name} · {session.Theme.In(phrases.Language)}{(session.IsCancelled ? $" ({phrases.SessionCancelled})" : "")}"
            : report.Id.Name;
}
