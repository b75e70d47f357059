using System.Text.RegularExpressions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Takes part in a report that somebody has begun: <c>join 4.1</c>. Where nobody has, it offers to.</summary>
public sealed partial class JoinCommand(Conference conference, IReportStore reports) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["join", "rejoindre", "participer", "unirse", "unirme", "participar"];

    public bool Takes(string argument) => argument.Length == 0 || NumberIn(argument) is not null;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (NumberIn(argument) is not { } number
            || conference.Programme.Find(number) is not { } session
            || await reports.FindAsync(new ReportId(conference.Programme.Event, number), cancellationToken) is not null)
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

    private static SessionNumber? NumberIn(string argument) =>
        Shape().Match(argument) is { Success: true } match && SessionNumber.TryParse(match.Groups["number"].Value, out var number) ? number : null;

    [GeneratedRegex("^((session|the session|report|the report|la session|a|a la|a la sesion|la sesion|sesion) )?(?<number>[^ ]+)$")]
    private static partial Regex Shape();
}
