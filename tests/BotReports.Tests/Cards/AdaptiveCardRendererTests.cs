using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Reports;
using BotReports.Teams.Cards;

namespace BotReports.Tests.Cards;

public sealed class AdaptiveCardRendererTests
{
    public static TheoryData<string> HostileTexts => [.. HostileCard.Texts];

    [Theory, MemberData(nameof(HostileTexts))]
    public void Whatever_people_type_is_shown_character_by_character(string text)
    {
        Shown(new CardText(text)).ShouldBe([text]);
        Shown(new CardHeading(text)).ShouldBe([text]);
        Shown(new CardList([new(text, null, text)])).ShouldBe(["•", text, text]);
        Shown(new CardFacts([new(text, text)])).ShouldBe([text, text]);
    }

    [Theory, MemberData(nameof(HostileTexts))]
    public void Nothing_that_a_client_could_take_for_markup_stands_in_a_text_block(string text)
    {
        var card = AdaptiveCardRenderer.Render(new Card(text) { Eyebrow = text, Subtitle = text, Body = [new CardHeading(text), new CardCollapsible(text, text, false, [])] });

        foreach (var block in CardTexts.Objects(card).Where(json => (string?)json["type"] == "TextBlock"))
            ((string)block["text"]!).ShouldBeOneOf("null", "\"");
    }

    [Fact]
    public void No_run_holds_a_date_macro_an_expression_or_a_tag()
    {
        var runs = CardTexts.Objects(AdaptiveCardRenderer.Render(HostileCard.Card)).Where(json => (string?)json["type"] == "TextRun").Select(json => (string)json["text"]!).ToList();

        runs.ShouldAllBe(run => !run.Contains("{{") && !run.Contains("${") && !run.Contains("<at") && !run.Contains("<script"));
        runs.ShouldAllBe(run => run.Length > 0);
    }

    [Theory]
    [InlineData("4.1: Multilateral cooperation and governance of migration and development")]
    [InlineData("Rights-based migration (Asia), \"what next?\"")]
    [InlineData("الرسائل ذات الأولوية")]
    public void An_ordinary_heading_is_announced_as_one(string text)
    {
        var heading = AdaptiveCardRenderer.Render(new Card(text))["body"]![0]!;

        ((string)heading["type"]!).ShouldBe("TextBlock");
        ((string)heading["style"]!).ShouldBe("heading");
        ((string)heading["text"]!).ShouldBe(text);
    }

    [Fact]
    public void Control_characters_and_half_characters_are_left_out_and_line_breaks_of_any_kind_are_kept() =>
        Shown(new CardText("a\0b\u001bc\u0085d\r\ne\rf\u2028g\th\uD83D i")).ShouldBe(["abc", "d", "e", "f", "g h\uFFFD i"]);

    [Fact]
    public void An_empty_line_is_room_between_paragraphs_and_empty_lines_around_are_nothing() =>
        AdaptiveCardRenderer.Render(new Card("t") { Body = [new CardText("\n\none\n\n\ntwo\n")] })["body"]!.AsArray().Skip(1)
            .Select(line => (string?)line!["spacing"]).ShouldBe([null, "Medium"]);

    [Fact]
    public void A_button_carries_its_action_and_no_null()
    {
        var card = AdaptiveCardRenderer.Render(SampleCards.Question);
        var actions = CardTexts.Objects(card).Where(json => (string?)json["type"] == "Action.Submit").ToList();

        actions[0]["data"]!.ToJsonString().ShouldBe(ActionJson.Write(SampleCards.Question.Buttons[0].Action));
        actions[3]["data"]!.ToJsonString().ShouldBe(ActionJson.Write(new ShowStatus()));
        actions.Select(action => (string?)action["style"]).ShouldBe([.. SampleCards.Question.Buttons.Select(button => button.IsPrimary ? "positive" : null)]);
    }

    [Fact]
    public void Long_titled_buttons_stand_one_below_the_other_and_short_ones_beside_each_other()
    {
        ActionSets(SampleCards.Sessions).ShouldBe([1, 1, 1, 1, 1, 1, 1, 1]);
        ActionSets(SampleCards.Question).ShouldBe([4]);
    }

    [Fact]
    public void What_was_done_and_what_comes_next_and_the_report_have_rows_of_their_own()
    {
        Titles(new("Undo", new Undo("k")), new("Edit", new Edit()), new("Done", new Done(Slot)), new("Back", new Back(Slot)), new("Form", new OpenForm()))
            .ShouldBe(["Undo, Edit", "Done, Back, Form"]);
        Titles(new("Undo", new Undo("k")), new("Edit", new Edit()), new("Submit", new Submit()), new("Preview", new Preview()), new("Back", new Back()))
            .ShouldBe(["Undo, Edit", "Submit, Preview, Back"]);
        Titles(new("Keep as extra", new KeepExtra(Slot)), new("Undo", new Undo("k")), new("Skip", new Skip(Slot)))
            .ShouldBe(["Keep as extra, Undo", "Skip"]);
    }

    [Fact]
    public void A_label_that_a_narrow_column_would_break_has_the_width_and_a_short_value_the_far_side()
    {
        Widths(new("Room", "Aula"), new("When", "9:00")).ShouldBe(["96px", "stretch", "96px", "stretch"]);
        Widths(new("Recommendations and actions", "✓ 3"), new("Room", "–")).ShouldBe(["stretch", "auto", "stretch", "auto"]);
        Widths(new CardFact("Recommendations and actions", "Far too many words for the far side")).ShouldBeEmpty();
    }

    [Fact]
    public void A_long_marker_stands_above_its_text_and_a_short_one_beside_it()
    {
        CardTexts.Objects(Rendered(new CardList([new("text", "2.1")]))).Count(json => (string?)json["type"] == "Column").ShouldBe(2);
        CardTexts.Objects(Rendered(new CardList([new("text", "2.1"), new("text", "2.1 action 1", "note")]))).ShouldAllBe(json => (string?)json["type"] != "Column");
        Shown(new CardList([new("text", "2.1"), new("more", "2.1 action 1", "note")])).ShouldBe(["2.1", "text", "2.1 action 1", "more", "note"]);
    }

    [Theory, InlineData("report"), InlineData("question"), InlineData("sessions"), InlineData("chair"), InlineData("arabic"), InlineData("hostile")]
    public void No_member_is_null_and_no_id_comes_twice(string name)
    {
        var card = AdaptiveCardRenderer.Render(SampleCards.Named(name));

        CardTexts.Objects(card).SelectMany(json => json).ShouldAllBe(member => member.Value != null);
        CardTexts.Objects(card).Select(json => (string?)json["id"]).OfType<string>().ShouldBeUnique();
    }

    [Theory, InlineData(true), InlineData(false)]
    public void A_fold_shows_its_title_and_toggles_its_body_and_its_chevrons(bool open)
    {
        var card = AdaptiveCardRenderer.Render(new Card("t") { Body = [new CardCollapsible("Quotes", "2 quotes", open, [new CardText("inside")])] });
        var toggle = CardTexts.Objects(card).Single(json => (string?)json["type"] == "Action.ToggleVisibility");
        var targets = toggle["targetElements"]!.AsArray().Select(id => CardTexts.Objects(card).Single(json => (string?)json["id"] == (string)id!)).ToList();

        targets.Select(target => (bool)target["isVisible"]!).ShouldBe([open, open, !open]);
        CardTexts.Shown(targets[0]).ShouldBe(["inside"]);
        CardTexts.Shown(card).ShouldBe(["t", "▾", "▸", "Quotes", "2 quotes", "inside"]);
    }

    [Theory, InlineData("ar"), InlineData("he"), InlineData("fa-IR"), InlineData("UR")]
    public void A_card_in_a_language_written_from_the_right_says_so(string language) =>
        ((bool?)AdaptiveCardRenderer.Render(new Card("t") { Language = language })["rtl"]).ShouldBe(true);

    [Fact]
    public void Other_cards_do_not() => AdaptiveCardRenderer.Render(new Card("t") { Language = "fr" }).ContainsKey("rtl").ShouldBeFalse();

    [Fact]
    public void An_old_client_is_told_when_it_sees_only_the_beginning()
    {
        var fallback = (string)AdaptiveCardRenderer.Render(ReportCard.Card)["fallbackText"]!;

        fallback.ShouldContain("Priority messages to governments");
        fallback.ShouldEndWith("This is only the beginning: the card holds the rest, which this app is too old to show.");
        fallback.Length.ShouldBeLessThan(2_200);
    }

    [Fact]
    public void An_old_client_sees_all_of_a_small_card_without_markup()
    {
        var fallback = (string)AdaptiveCardRenderer.Render(new Card("**x**") { Body = [new CardText("1. {{DATE(2016-12-10T09:00:00Z)}}\n- [a](http://evil.example) <at>x</at>")] })["fallbackText"]!;

        fallback.ShouldBe(@"\*\*x\*\*" + "\n\n" + @"1\. \{\{DATE(2016-12-10T09:00:00Z)\}\}" + "\n\n" + @"\- \[a\](http://evil.example) \<at\>x\</at\>");
    }

    private static readonly SlotAddress Slot = new(FieldPath.Of("examples"), null);

    private static JsonObject Rendered(CardElement element) => AdaptiveCardRenderer.Render(new Card("t") { Body = [element] });

    private static IEnumerable<string> Shown(CardElement element) => CardTexts.Shown(Rendered(element)).Skip(1);

    private static IEnumerable<string?> Widths(params CardFact[] facts) =>
        CardTexts.Objects(Rendered(new CardFacts(facts))).Where(json => (string?)json["type"] == "Column").Select(column => (string?)column["width"]);

    private static IEnumerable<string> Titles(params CardButton[] buttons) =>
        CardTexts.Objects(AdaptiveCardRenderer.Render(new Card("t") { Buttons = buttons })).Where(json => (string?)json["type"] == "ActionSet")
            .Select(row => string.Join(", ", row["actions"]!.AsArray().Select(action => (string?)action!["title"])));

    private static IEnumerable<int> ActionSets(Card card) =>
        CardTexts.Objects(AdaptiveCardRenderer.Render(card)).Where(json => (string?)json["type"] == "ActionSet").Select(json => json["actions"]!.AsArray().Count);
}
