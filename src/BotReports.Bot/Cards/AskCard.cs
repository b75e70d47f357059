using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>Where an organizer writes what they want to know of a session's rapporteurs.</summary>
internal static class AskCard
{
    public static Card Of(Report report, Phrases phrases) => new(phrases.WhatToAsk(report.Id.Name))
    {
        WindowTitle = $"{report.Id.Name} · {phrases.ButtonAskBack}",
        Body = [new CardInput(ActionJson.WordsField, phrases.YourQuestion, "")],
        Buttons = [new CardButton(phrases.ButtonAskBack, new AskBack(report.Id.Session)) { Sends = true, IsPrimary = true }],
        Language = phrases.Language,
    };
}
