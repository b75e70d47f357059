using System.Text.RegularExpressions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Takes part in a report that somebody has begun: <c>join 4.1</c>. Where nobody has, it offers to. <c>join 4.1 asia</c> fills the form for a breakout group.</summary>
public sealed partial class JoinCommand(Conference conference, Breakouts breakouts) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["join", "rejoindre", "participer", "unirse", "unirme", "participar"];

    public bool Takes(string argument) =>
        argument.Length == 0 || (NumberIn(argument) is { } number && (GroupIn(argument) is null || conference.Programme.Find(number) is not null));

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (GroupIn(argument) is { } group)
        {
            return await JoinGroupAsync(dialog, turn, NumberIn(argument)!, group, cancellationToken);
        }

        if (NumberIn(argument) is not { } number
            || conference.Programme.Find(number) is not { } session
            || await turn.Reports.FindAsync(new ReportId(conference.Programme.Event, number), cancellationToken) is not null)
        {
            return await dialog.RestartAsync(SessionDialog.Name, NumberIn(argument)?.Value, cancellationToken);
        }

        return await dialog.ShowAsync(
            new Card(turn.Phrases.NotBegun(number.Value))
            {
                Subtitle = session.Theme.In(turn.Phrases.Language),
                Buttons = [new CardButton(turn.Phrases.ButtonBegin, $"start {number}") { IsPrimary = true }],
                Language = turn.Phrases.Language,
            },
            cancellationToken);
    }

    private async Task<DialogTurnResult> JoinGroupAsync(DialogContext dialog, Turn turn, SessionNumber session, string group, CancellationToken cancellationToken)
    {
        if (await breakouts.FindAsync(turn, session, group, cancellationToken) is not { } breakout)
        {
            return await dialog.SayAsync(turn.Phrases.NoSuchGroup(session.Value, group), cancellationToken);
        }

        turn.Report = await breakouts.OpenAsync(turn, session, breakout.Name, report => report.Join(turn.Sender.Name, turn.Delivery), cancellationToken);
        turn.Receipt = new Receipt(turn.Phrases.JoinedGroup(breakout.Name.Value, session.Value, turn.Phrases.List(turn.Report.Names)));
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }

    private static string? GroupIn(string argument) => Shape().Match(argument).Groups["group"] is { Success: true } group ? group.Value : null;

    private static SessionNumber? NumberIn(string argument) =>
        Shape().Match(argument) is { Success: true } match && SessionNumber.TryParse(match.Groups["number"].Value, out var number) ? number : null;

    [GeneratedRegex("^((session|the session|report|the report|la session|a|a la|a la sesion|la sesion|sesion) )?(?<number>[0-9][^ ]*)( (?<group>[^ ]+( [^ ]+){0,3}))?$")]
    private static partial Regex Shape();
}
