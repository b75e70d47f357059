using System.Text.RegularExpressions;
using BotReports.Cards;
using BotReports.Teams.Cards;
using CsCheck;

namespace BotReports.Tests.Cards;

public sealed partial class CardSplitterTests
{
    private const int Budget = 24_000;

    [Fact]
    public void The_report_that_the_product_was_born_from_fits_in_one_message() =>
        CardSplitter.Split(ReportCard.Card).ShouldBe([ReportCard.Card]);

    [Fact]
    public void No_word_is_lost_and_every_part_fits_and_the_same_card_gives_the_same_parts() => CardGen.Card.Sample(
        card =>
        {
            var parts = CardSplitter.Split(card, Budget);

            string.Concat(parts.Select(part => CardTexts.Of(part.Body))).ShouldBe(CardTexts.Of(card.Body));
            parts.ShouldAllBe(part => CardSize.Of(part) <= Budget);
            parts.Select(Json).ShouldBe(CardSplitter.Split(card, Budget).Select(Json));
        },
        iter: 40);

    [Fact]
    public void A_report_is_split_between_its_sections_and_says_which_part_is_which()
    {
        var parts = CardSplitter.Split(ReportCard.Card, 52_000);

        parts.Count.ShouldBeGreaterThan(1);
        parts.Select(part => part.Title).ShouldBe(parts.Select((_, index) => $"{ReportCard.Card.Title} ({index + 1} of {parts.Count})"));
        parts.SelectMany(part => part.Body.OfType<CardCollapsible>()).Select(fold => fold.Title).ShouldBe(ReportCard.Card.Body.OfType<CardCollapsible>().Select(fold => fold.Title));
        parts.Select(part => part.Buttons.Count).ShouldBe([.. Enumerable.Repeat(0, parts.Count - 1), 3]);
    }

    [Fact]
    public void A_section_too_long_for_one_part_says_that_it_is_continued()
    {
        var parts = CardSplitter.Split(new Card("t") { Body = [new CardCollapsible("Notes", "long", true, [new CardText(Sentences(600))])] }, Budget);

        parts.Select(part => ((CardCollapsible)part.Body[0]).Title).ShouldBe(["Notes", .. Enumerable.Repeat("Notes (continued)", parts.Count - 1)]);
        parts.Select(part => ((CardText)((CardCollapsible)part.Body[0]).Body[0]).Text.TrimEnd()).ShouldAllBe(text => text.EndsWith('.') && text.StartsWith("Sentence"));
    }

    [Fact]
    public void A_text_without_sentences_is_cut_between_words()
    {
        var words = string.Join(' ', Enumerable.Range(0, 10_000));
        var parts = CardSplitter.Split(new Card("t") { Body = [new CardText(words)] }, Budget);

        parts.SelectMany(part => White().Split(((CardText)part.Body[0]).Text.Trim())).ShouldBe(words.Split(' '));
    }

    [Fact]
    public void A_heading_stays_with_what_it_heads()
    {
        var body = Enumerable.Range(1, 60).SelectMany(number => new CardElement[] { new CardHeading($"Heading {number}"), new CardText(Sentences(8)) });

        CardSplitter.Split(new Card("t") { Body = [.. body] }, Budget).ShouldAllBe(part => part.Body[0] is CardHeading && part.Body[part.Body.Count - 1] is CardText);
    }

    [Fact]
    public void A_card_in_Arabic_has_its_parts_numbered_in_Arabic() =>
        CardSplitter.Split(new Card("تقرير") { Language = "ar", Body = [new CardText(Sentences(600))] }, Budget)[0].Title.ShouldStartWith("تقرير (1 من ");

    [Fact]
    public void A_title_larger_than_a_message_does_not_hang_it() =>
        CardSplitter.Split(new Card(new string('t', Budget)) { Body = [new CardText(Sentences(20))] }, Budget).ShouldNotBeEmpty();

    private static string Sentences(int count) => string.Join(' ', Enumerable.Range(1, count).Select(number => $"Sentence {number} says something about migration and development."));

    private static string Json(Card card) => AdaptiveCardRenderer.Render(card).ToJsonString();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
