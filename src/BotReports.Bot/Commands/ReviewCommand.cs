using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>What an organizer does about the report of a session, in any conversation; without its number it shows which there are. Who is an organizer, the event's settings say, and no card.</summary>
public abstract class ReviewCommand(Conference conference, EventRoles roles) : ICommand
{
    private const int MostButtons = 12;
    private const int LongestTitle = 40;

    public abstract IReadOnlyList<string> Words { get; }

    public bool WorksInChannels => true;

    protected Conference Conference => conference;

    public bool Takes(string argument) => argument.Length == 0 || SessionNumber.TryParse(argument, out _);

    public virtual bool Opens(string text) => false;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return await dialog.EphemeralAsync(turn, turn.Phrases.ForOrganizersOnly, cancellationToken);
        }

        if (NumberIn(turn, argument) is not { Length: > 0 } name)
        {
            return await ChooseAsync(dialog, turn, cancellationToken);
        }

        return !SessionNumber.TryParse(name, out var number) || conference.Programme.Find(number) is null ? await dialog.EphemeralAsync(turn, turn.Phrases.NoSuchSession(name), cancellationToken)
            : await turn.Reports.FindAsync(new ReportId(conference.Programme.Event, number), cancellationToken) is not { } report ? await dialog.EphemeralAsync(turn, turn.Phrases.NotBegunYet(name), cancellationToken)
            : await ReviewAsync(dialog, turn, report, cancellationToken);
    }

    /// <summary>The session's number in what was said; empty for none.</summary>
    protected virtual string NumberIn(Turn turn, string argument) => argument;

    /// <summary>Whether a report is one of those to choose from.</summary>
    protected virtual bool Awaits(Report report) => report.Submission is not null;

    protected abstract Task<DialogTurnResult> ReviewAsync(DialogContext dialog, Turn turn, Report report, CancellationToken cancellationToken);

    private async Task<DialogTurnResult> ChooseAsync(DialogContext dialog, Turn turn, CancellationToken cancellationToken)
    {
        var awaiting = (await turn.Reports.ListAsync(cancellationToken)).Where(Awaits).OrderBy(report => report.Id.Session).Take(MostButtons).ToList();
        return awaiting.Count == 0 ? await dialog.EphemeralAsync(turn, turn.Phrases.NoReportAwaits, cancellationToken) : await dialog.ShowAsync(
            new Card(turn.Phrases.WhichReport)
            {
                Buttons = [.. awaiting.Select(report => new CardButton(Cut($"{report.Id.Session} {conference.SessionOf(report)?.Theme.In(turn.Phrases.Language)}"), $"{Words[0]} {report.Id.Session}"))],
                Language = turn.Phrases.Language,
            },
            cancellationToken);
    }

    private static string Cut(string title) => title.Length <= LongestTitle ? title : $"{title[..(LongestTitle - 1)].TrimEnd()}…";
}
