using BotReports.Bot.Understanding.Talk;
using BotReports.Languages;

namespace BotReports.Tests.Understanding.Talk;

public sealed class TalkPatternTests
{
    /// <summary>Words of a language that nobody shortens by an apostrophe; everything else has to be there in each.</summary>
    private static readonly string[] MayBeEmpty = ["contraction"];

    public static TheoryData<string, string> Lists => [.. from phrases in Phrases.All from key in Vocabulary.All.TalkLists select (phrases.Language, key)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_language_has_each_list_and_each_pattern_can_be_read(string language, string key)
    {
        var entries = Vocabulary.In(language).Talk(key);

        (entries.Count > 0 || MayBeEmpty.Contains(key)).ShouldBeTrue();
        entries.Select(TalkPattern.Parse).SelectMany(pattern => pattern.Lists).Except(Vocabulary.All.TalkLists).Except(TalkPhrasebook.BuiltIn).ShouldBeEmpty();
    }

    [Fact]
    public void Each_rule_has_a_list() => TalkRules.All.Select(rule => rule.Key).Except(Vocabulary.All.TalkLists).ShouldBeEmpty();

    [Theory]
    [InlineData("is (it|this) [really] saved", "is it saved", true)]
    [InlineData("is (it|this) [really] saved", "is this really saved", true)]
    [InlineData("is (it|this) [really] saved", "is saved", false)]
    [InlineData("is (it|this) [really] saved", "is it saved now", false)]
    [InlineData("what _ say", "what you say", true)]
    [InlineData("what _ say", "what say", false)]
    [InlineData("who … here", "who here", true)]
    [InlineData("who … here", "who else is here", true)]
    [InlineData("who … here", "who a b c d e here", false)]
    [InlineData("who …", "who a b c d e here", true)]
    [InlineData("don't (know|care)", "don t care", true)]
    [InlineData("(a|b (c|d)) e", "b d e", true)]
    [InlineData("[a]", "a", true)]
    [InlineData("it needs correct*", "it needs correction", true)]
    [InlineData("it needs correct*", "it needs changes", false)]
    public void A_pattern_is_all_of_the_words(string pattern, string words, bool isSaid)
    {
        var text = new TalkText(words.Split(' '), Worldly: 0);

        ((TalkPattern.Parse(pattern).Ends(1, text, (_, _) => 0) & (1UL << text.Count)) != 0).ShouldBe(isSaid);
    }

    [Theory]
    [InlineData("who …", "who pays", 0, false)]
    [InlineData("who …", "who pays", 1, true)]
    [InlineData("who pays", "who pays", 0, true)]
    public void What_stands_in_a_gap_may_not_be_about_the_world(string pattern, string words, int mostWorldly, bool isSaid)
    {
        var text = new TalkText(words.Split(' '), Worldly: 0b10) { MostWorldly = mostWorldly };

        ((TalkPattern.Parse(pattern).Ends(1, text, (_, _) => 0) & (1UL << text.Count)) != 0).ShouldBe(isSaid);
    }

    [Theory]
    [InlineData("is (it")]
    [InlineData("is it)")]
    [InlineData("is [it)")]
    [InlineData("it|this")]
    public void A_bracket_without_its_other_is_a_mistake(string pattern) => Should.Throw<FormatException>(() => TalkPattern.Parse(pattern));
}
