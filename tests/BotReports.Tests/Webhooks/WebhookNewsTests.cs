using BotReports.Reports;
using BotReports.Tests.Reports;
using BotReports.Webhooks;

namespace BotReports.Tests.Webhooks;

/// <summary>What a program is still to be told is computed from the reports and from what it knows.</summary>
public sealed class WebhookNewsTests
{
    private static readonly Report Submitted = Sample.Report().Answer(Sample.NewExample, "one two three", Sample.Delivery(2)).Submit(Sample.Delivery(4));

    [Fact]
    public void What_happened_in_a_row_is_told_in_that_order_and_once()
    {
        var webhook = Made(1);
        var report = Submitted.Withdraw(Sample.Delivery(5)).Submit(Sample.Delivery(6)).Approve(Sample.Delivery(7));

        var told = new List<WebhookEventKind>();
        while (WebhookNews.Owed(webhook, [report]) is [var next, ..])
        {
            told.Add(next.Kind);
            webhook = webhook.Learn(next);
        }

        told.ShouldBe([WebhookEventKind.Submitted, WebhookEventKind.Withdrawn, WebhookEventKind.Submitted, WebhookEventKind.Approved]);
    }

    [Fact]
    public void A_report_that_another_host_took_in_while_the_webhook_was_made_is_told() =>
        WebhookNews.Owed(Made(9), [Submitted]).ShouldHaveSingleItem().Kind.ShouldBe(WebhookEventKind.Submitted);

    [Fact]
    public void What_was_in_before_is_told_only_when_it_changes()
    {
        var webhook = Made(5) with { Knows = Made(5).Knows.AddRange(WebhookNews.Before([Submitted])) };
        WebhookNews.Owed(webhook, [Submitted]).ShouldBeEmpty();

        var changed = Submitted.Answer(Sample.NewExample, "four five six", Sample.Delivery(6)).Answer(Sample.NewExample, "seven", Sample.Delivery(7));
        var news = WebhookNews.Owed(webhook, [changed]).ShouldHaveSingleItem();

        (news.Kind, news.At).ShouldBe((WebhookEventKind.Changed, Sample.Delivery(7).At));
        WebhookNews.Owed(webhook.Learn(news), [changed]).ShouldBeEmpty();
    }

    [Fact]
    public void A_host_that_has_not_read_the_latest_state_tells_nothing()
    {
        var withdrawn = Submitted.Withdraw(Sample.Delivery(5));
        var webhook = Made(1).Learn(new WebhookEvent(WebhookEventKind.Withdrawn, Sample.Delivery(5).At, withdrawn));

        WebhookNews.Owed(webhook, [Submitted]).ShouldBeEmpty();
    }

    [Fact]
    public void A_report_that_is_begun_again_is_withdrawn()
    {
        var webhook = Made(5) with { Knows = Made(5).Knows.AddRange(WebhookNews.Before([Submitted])) };

        WebhookNews.Owed(webhook, [Submitted.Restart(Sample.Delivery(6))]).ShouldHaveSingleItem().Kind.ShouldBe(WebhookEventKind.Withdrawn);
    }

    [Fact]
    public void A_draft_is_not_told_of() => WebhookNews.Owed(Made(1), [Sample.Report().Answer(Sample.NewExample, "one two three", Sample.Delivery(2))]).ShouldBeEmpty();

    private static Webhook Made(int at) => new("1f2e3d4c", new Uri("https://hooks.example.org/"), WebhookSecret.New(), "olga", "Olga Organizer", Sample.Delivery(at).At);
}
