using System.Text.Json.Nodes;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Summaries;
using BotReports.Teams.Cards;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Cards;

/// <summary>A form in Arabic, in cards of that language. What the bot says of its own has no Arabic wording yet.</summary>
public sealed class RightToLeftTests
{
    private static readonly Conference Conference = new(
        ProgrammeFile.Load(SeedFolder.Programme) with { Template = "field-visit-ar" }, TemplateCatalog.Load(Path.Combine(AppContext.BaseDirectory, "Templates")));

    [Fact]
    public void A_question_in_Arabic_is_shown_from_right_to_left()
    {
        var walk = Conference.Walk(Report());

        var card = Rendered(QuestionCard.Of(walk.Next!, walk, new Receipt(Phrases.English.Saved("1.1", "16:04")), Phrases.English));

        ShouldRunFromRightToLeft(card);
        card.ToJsonString().ShouldContain(Escaped("ما الرسالة الأهم التي يجب نقلها إلى الحكومات؟"));
    }

    [Fact]
    public void A_question_in_Arabic_runs_from_right_to_left_even_where_the_bot_speaks_English_around_it()
    {
        var walk = Conference.Walk(Report());

        var card = AdaptiveCardRenderer.Render(QuestionCard.Of(walk.Next!, walk, receipt: null, Phrases.English));

        ((bool?)card["rtl"]).ShouldBe(true);
    }

    [Fact]
    public void A_summary_in_Arabic_is_shown_from_right_to_left()
    {
        var card = Rendered(SummaryCard.ForOrganizers(Report(), Conference, Phrases.English));

        ShouldRunFromRightToLeft(card);
        card.ToJsonString().ShouldContain(Escaped("لا شيء عنا بدوننا"));
    }

    [Fact]
    public void A_card_in_another_language_says_nothing_of_a_direction() =>
        AdaptiveCardRenderer.Render(SummaryCard.ForOrganizers(Report(), Conference, Phrases.English)).ContainsKey("rtl").ShouldBeFalse();

    private static Report Report() => new Report(Sample.Id, Conference.Template.Reference, Sample.Delivery(0).At)
        .Join(Sample.Delivery(1), ["أمينة الحسن"])
        .Answer(new SlotAddress(FieldPath.Of("messages"), null), "لا شيء عنا بدوننا", Sample.Delivery(2));

    private static JsonObject Rendered(Card card) => AdaptiveCardRenderer.Render(card with { Language = "ar" });

    private static void ShouldRunFromRightToLeft(JsonObject card)
    {
        ((string?)card["lang"]).ShouldBe("ar");
        ((bool?)card["rtl"]).ShouldBe(true);
    }

    private static string Escaped(string text) => JsonValue.Create(text).ToJsonString().Trim('"');
}
