using System.Text.RegularExpressions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Which sessions have no submitted report yet.</summary>
public sealed partial class MissingCommand(Conference conference, EventRoles roles) : ICommand
{
    public IReadOnlyList<string> Words { get; } =
    [
        "who is missing", "who's missing", "missing", "qui manque", "quien falta", "quienes faltan", "manquants",
        "comptes rendus manquants", "informes que faltan",
    ];

    public bool WorksInChannels => true;

    public string? Understand(string folded) => Topic().IsMatch(folded) ? "" : null;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken) =>
        roles.MayAskForMessages(turn.Sender)
            ? await dialog.ShowAsync(MissingReports.Card(conference, await turn.Reports.ListAsync(cancellationToken), turn.Phrases), cancellationToken)
            : await dialog.SayAsync(turn.Phrases.ForChairsOnly, cancellationToken);

    [GeneratedRegex(@"\bmissing\b|\bnot (yet )?(submitted|reported|in)\b|\bwho has(n't| not)\b|\bmanque|\bfalta")]
    private static partial Regex Topic();
}
