using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>What a rapporteur sees when no question is open any more.</summary>
internal static class ClosingCard
{
    public static Card Of(Report report, Receipt? receipt, Walk walk, Conference conference, Phrases phrases)
    {
        var submission = report.Submission;
        return new Card(submission is not null ? phrases.NothingAsked : walk.Next is null ? phrases.LastQuestionDone : phrases.RequiredIsThere)
        {
            Notice = receipt is not null ? new CardText(receipt.Text, receipt.Style) : null,
            Body =
            [
                .. walk.Withheld.Count() is > 0 and var withheld ? [new CardText(phrases.WithheldCount(withheld), CardTextStyle.Attention)] : Array.Empty<CardElement>(),
                .. report.Attachments().Count(kept => kept.Attachment.Kind is AttachmentKind.VoiceNote) is > 0 and var voices ? [new CardText(phrases.VoiceNotesToWrite(voices), CardTextStyle.Attention)] : Array.Empty<CardElement>(),
                new CardText(report.Group is { } group ? phrases.GroupSubmitsNothing(group) : submission is null ? phrases.WhatNow : phrases.AlreadySubmitted(conference.TimeOf(submission.At)), CardTextStyle.Subtle),
            ],
            Buttons =
            [
                .. receipt?.Buttons ?? [],
                .. report.CanBeSubmitted() ? [new CardButton(phrases.ButtonSubmit, new Submit()) { IsPrimary = true }] : Array.Empty<CardButton>(),
                .. walk.Next is null ? Array.Empty<CardButton>() : [new CardButton(phrases.ButtonForm, new OpenForm(AnswerReference.At(walk.Next.Address))), new CardButton(phrases.ButtonContinue, new Continue())],
                new CardButton(phrases.ButtonPreview, new Preview()),
                .. receipt is { Buttons.Count: > 0 } ? Array.Empty<CardButton>() : [new CardButton(phrases.ButtonBack, new Back())],
            ],
            Language = phrases.Language,
        };
    }
}
