using BotReports.Teams;
using Microsoft.Bot.Schema;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>What people type in Teams is stored as they typed it, whatever Teams makes of it on the way.</summary>
public sealed class TeamsWordsTests
{
    [Theory]
    [InlineData("<p>Cities open doors</p>", "Cities open doors")]
    [InlineData("<div><p>Cities &amp; towns</p><p>&nbsp;</p><p>open&nbsp; <b>all</b> doors &lt;now&gt;</p></div>", "Cities & towns\n \nopen all doors <now>")]
    [InlineData("<p>Two ways:</p><ol><li>one</li><li>two<ul><li>inner</li></ul></li></ol><p>so</p>", "Two ways:\n1. one\n2. two\n    • inner\nso")]
    [InlineData("<ul><li>one</li></ul><ul><li>two</li></ul>", "• one\n• two")]
    [InlineData("one<br>two", "one\ntwo")]
    [InlineData("""<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri" itemid="8:x">BotReports</strong><span itemprop="time" itemid="1"></span><p itemprop="preview">What is example 1?</p></blockquote><p>Cities open doors</p>""", "Cities open doors")]
    [InlineData("<blockquote><p>Hope is a passport</p></blockquote>", "Hope is a passport")]
    [InlineData("""<p><span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">BotReports</span>&nbsp;status</p>""", "<at>BotReports</at> status")]
    [InlineData("""<p>Good <img itemscope itemtype="http://schema.skype.com/Emoji" itemid="yes" alt="👍"><img src="https://x.example/pasted.png" alt="image"> <a href="https://example.org/a">paper</a></p>""", "Good 👍 paper")]
    [InlineData("<table><tr><td>Women</td><td>Safe rooms</td></tr><tr><td>Children</td><td>No cells</td></tr></table>", "Women\tSafe rooms\nChildren\tNo cells")]
    [InlineData("<script>alert(1)</script><style>p{}</style><attachment id=\"1\"></attachment><p>x &amp;amp; y</p>", "x &amp; y")]
    public void The_copy_in_html_says_what_was_typed(string html, string typed) => WordsOf("flattened", html).ShouldBe(typed);

    [Theory]
    [InlineData("<at>BotReports</at>&nbsp;status", "<at>BotReports</at> status")]
    [InlineData("R&amp;D &amp;amp; more", "R&D &amp; more")]
    [InlineData("<quoted messageId=\"17\"/>Cities open doors", "Cities open doors")]
    [InlineData("AT&T; a <b> c", "AT&T; a <b> c")]
    public void Without_a_copy_the_text_is_decoded_once_and_a_quoted_message_is_no_word_of_it(string text, string typed) => WordsOf(text, null).ShouldBe(typed);

    [Fact]
    public void A_copy_that_is_no_message_is_not_read()
    {
        WordsOf("words", string.Concat(Enumerable.Repeat("<div>", 100_000))).ShouldBe("words");
    }

    [Fact]
    public void A_file_that_is_a_web_page_stays_a_file()
    {
        var activity = TeamsWords.Read(new Activity { Type = ActivityTypes.Message, ChannelId = "msteams", Text = "here", Attachments = [new Attachment { ContentType = "text/html", ContentUrl = "https://x.example/a.html", Name = "a.html" }] });

        activity.Text.ShouldBe("here");
        activity.Attachments.ShouldHaveSingleItem();
    }

    private static string WordsOf(string text, string? html)
    {
        var activity = TeamsWords.Read(new Activity { Type = ActivityTypes.Message, ChannelId = "msteams", Text = text, Attachments = html is null ? [] : [new Attachment { ContentType = "text/html", Content = html }] });
        activity.Attachments.ShouldBeEmpty();
        return activity.Text;
    }
}
