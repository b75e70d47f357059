using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Says where one stands, and asks the open question again.</summary>
public sealed class WhatNowCommand(Conference conference, EventRoles roles) : ICommand
{
    public IReadOnlyList<string> Words { get; } =
    [
        "what now", "what next", "and now", "where am i", "where was i", "et maintenant", "que faire maintenant", "ou en suis-je", "ou en etais-je",
        "y ahora", "y ahora que", "que hago ahora", "donde estoy", "donde me quede",
    ];

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.WelcomeAsync(turn, roles, cancellationToken);
        }

        var walk = conference.Walk(report);
        var slots = walk.Slots.Where(slot => slot.Address.Part is SlotPart.Words).ToLookup(slot => slot.Status);
        turn.Receipt = new Receipt(
            turn.Phrases.StatusLine(slots[SlotStatus.Answered].Count(), slots[SlotStatus.Skipped].Count(), slots[SlotStatus.Open].Count()), CardTextStyle.Subtle);
        var slot = turn.QuestionIn(walk);
        return await dialog.RestartAsync(ReportDialog.Name, slot?.Address.ToString(), cancellationToken);
    }
}
