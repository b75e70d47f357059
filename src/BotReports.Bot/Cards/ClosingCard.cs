using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>What a rapporteur sees when no question is open any more.</summary>
public static class ClosingCard
{
    public static Card Of(Turn turn, Walk walk, Conference conference)
    {
        var phrases = turn.Phrases;
        var submission = turn.Report!.Submission;
        return new Card(submission is null ? phrases.LastQuestionDone : phrases.NothingAsked)
        {
            Notice = turn.Receipt is { } receipt ? new CardText(receipt.Text, receipt.Style) : null,
            Body =
            [
                .. walk.Withheld.Count() is > 0 and var withheld ? [new CardText(phrases.WithheldCount(withheld), CardTextStyle.Attention)] : Array.Empty<CardElement>(),
                new CardText(turn.Report.Group is { } group ? phrases.GroupSubmitsNothing(group) : submission is null ? phrases.WhatNow : phrases.AlreadySubmitted(conference.TimeOf(submission.At)), CardTextStyle.Subtle),
            ],
            Buttons =
            [
                .. turn.Receipt?.Buttons ?? [],
                .. turn.Report.CanBeSubmitted() ? [new CardButton(phrases.ButtonSubmit, "submit") { IsPrimary = true }] : Array.Empty<CardButton>(),
                new CardButton(phrases.ButtonPreview, "preview"),
                new CardButton(phrases.ButtonBack, "back"),
            ],
            Language = phrases.Language,
        };
    }
}
