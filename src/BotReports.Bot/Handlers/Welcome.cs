using BotReports.Actions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Welcomes somebody who has no report: a chair or an organizer with what they can ask, anybody else with the sessions.</summary>
internal static class Welcome
{
    public static Decision Decide(TurnView turn, EventRoles roles) => roles.MayAskForMessages(turn.Sender)
        ? Decision.Show(WhatToAsk(turn.Phrases))
        : new Decision { Receipt = new Receipt(turn.Phrases.Welcome, CardTextStyle.Default), Next = new NextStep.Begin(DialogIds.Session) };

    private static Card WhatToAsk(Phrases phrases) => new(phrases.PriorityMessages)
    {
        Body = [new CardText(phrases.ChairHelp)],
        Buttons =
        [
            new CardButton(phrases.PriorityMessages, new ShowFindings()) { IsPrimary = true },
            new CardButton(phrases.WhoIsMissing, new ShowMissingReports()),
            new CardButton(phrases.ButtonReport, new Start()),
        ],
        Language = phrases.Language,
    };
}
