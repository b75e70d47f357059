using BotReports.Reports;
using BotReports.Webhooks;

namespace BotReports.Tests.Webhooks;

/// <summary>The programs that are told what becomes of the reports.</summary>
public sealed class WebhookListTests
{
    [Fact]
    public void A_turn_that_runs_again_puts_its_new_secret_in_the_place_of_the_one_that_nobody_has_seen()
    {
        var (first, again, another) = (Make("https://a.example.org/", "one"), Make("https://a.example.org/", "one"), Make("https://a.example.org/", "two"));
        var list = new WebhookList().With(first).With(again);

        list.Webhooks.ShouldHaveSingleItem().Secret.ShouldBe(again.Secret);
        list.With(another).ShouldBeSameAs(list);
        new WebhookChange.Made(first).IsIn(list).ShouldBeFalse();
        new WebhookChange.Made(again).IsIn(list).ShouldBeTrue();
    }

    [Fact]
    public void There_is_an_end_to_them()
    {
        var list = Enumerable.Range(0, WebhookList.Most).Aggregate(new WebhookList(), (list, number) => list.With(Make($"https://a.example.org/{number}", $"{number}")));

        list.With(Make("https://a.example.org/more", "more")).ShouldBeSameAs(list);
    }

    [Fact]
    public void A_host_is_a_name_where_no_other_has_the_same()
    {
        var (one, two) = (Make("https://a.example.org/1", "1"), Make("https://a.example.org/2", "2"));

        new WebhookList().With(one).Called("A.example.org").ShouldBe(one);
        new WebhookList().With(one).With(two).Called("a.example.org").ShouldBeNull();
        new WebhookList().With(one).With(two).Called(two.Id).ShouldBe(two);
    }

    [Fact]
    public void Whoever_is_erased_is_in_it_no_more_and_the_program_is_still_told()
    {
        var list = new WebhookList().With(Make("https://a.example.org/", "one") with { Test = new WebhookTest(DateTimeOffset.UnixEpoch, "olga") });

        var erased = list.Erase(new Erasure("olga", ErasureMode.Name, "somebody-1", DateTimeOffset.UnixEpoch) { Somebody = "Somebody", Gone = "…" }).Webhooks.ShouldHaveSingleItem();

        (erased.By, erased.ByName, erased.Test, erased.Address).ShouldBe(("somebody-1", "Somebody", null, list.Webhooks[0].Address));
    }

    [Fact]
    public void Neither_the_address_nor_the_secret_is_printed()
    {
        var webhook = Make("https://a.example.org/token", "one");

        webhook.ToString().ShouldNotContain("token");
        webhook.ToString().ShouldNotContain(webhook.Secret);
    }

    private static Webhook Make(string address, string delivery) =>
        new(Guid.NewGuid().ToString("N")[..8], new Uri(address), WebhookSecret.New(), "olga", "Olga Organizer", DateTimeOffset.UnixEpoch) { Delivery = delivery };
}
