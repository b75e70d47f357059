using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Webhooks;

namespace BotReports.Bot.Cards;

/// <summary>The programs that are told what becomes of the reports.</summary>
internal static class WebhookCards
{
    public static Card List(WebhookList list, WebhookHosts hosts, Conference conference, Phrases phrases) => new(phrases.Webhooks)
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body =
        [
            list.Webhooks.IsEmpty ? new CardText(phrases.NoWebhooks) : new CardList([.. list.Webhooks.Select(webhook => new CardListItem(webhook.Called, Note: NoteOf(webhook, conference, phrases)))]),
            new CardText(hosts.Names.IsEmpty ? phrases.WebhooksNotAllowed : phrases.WebhooksHint(phrases.List([.. hosts.Names])), CardTextStyle.Subtle),
        ],
        Buttons = [.. list.Webhooks.SelectMany(webhook => Buttons(webhook, phrases))],
        Language = phrases.Language,
    };

    /// <summary>What came of a test.</summary>
    public static Card Tested(Webhook webhook, WebhookFailedException? failure, Phrases phrases) => new(failure is null ? phrases.WebhookHears(webhook.Called) : phrases.WebhookHearsNot(webhook.Called))
    {
        Body = failure is null ? [] : [new CardText(Why(failure.Failure, failure.Status, phrases))],
        Buttons = failure is null ? [] : [.. Buttons(webhook, phrases)],
        Language = phrases.Language,
    };

    /// <summary>It failed too often.</summary>
    public static Card Resting(Webhook webhook, Conference conference, Phrases phrases) => new(phrases.WebhookHearsNot(webhook.Called))
    {
        Body = [new CardText(phrases.WebhookRests(phrases.Moment(conference.Local(webhook.RestsSince!.Value)), webhook.Posting.Attempts))],
        Buttons = [.. Buttons(webhook, phrases)],
        Language = phrases.Language,
    };

    private static IEnumerable<CardButton> Buttons(Webhook webhook, Phrases phrases) =>
    [
        new CardButton(ButtonTitle.Of(phrases.ButtonTestWebhook(webhook.Called)), new TestWebhook(webhook.Id)),
        new CardButton(ButtonTitle.Of(phrases.ButtonRemoveWebhook(webhook.Called)), new RemoveWebhook(webhook.Id)),
    ];

    private static string Why(WebhookFailure failure, int? status, Phrases phrases) => failure switch
    {
        WebhookFailure.NotAllowed => phrases.WebhookNotAllowed,
        WebhookFailure.NotPublic => phrases.WebhookNotPublic,
        WebhookFailure.TooSlow => phrases.WebhookTooSlow,
        WebhookFailure.Refused or WebhookFailure.Gone when status is { } answer => phrases.WebhookRefused(answer),
        _ => phrases.WebhookUnreachable,
    };

    private static string NoteOf(Webhook webhook, Conference conference, Phrases phrases)
    {
        var made = phrases.WebhookMadeBy(webhook.ByName, phrases.Moment(conference.Local(webhook.At)));
        return webhook.RestsSince is { } since ? $"{made} · {phrases.WebhookRests(phrases.Moment(conference.Local(since)), webhook.Posting.Attempts)}" : made;
    }
}
