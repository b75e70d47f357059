using System.Text;
using BotReports.Bot.Cards;
using BotReports.Exports;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Attachments;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Privacy;

/// <summary>What somebody gets who asks what is known about them.</summary>
public sealed class MyDataTests : IAsyncDisposable
{
    private readonly List<(string Conversation, ExportedFile File)> _files = [];
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Joining = JoinRule.Open }, storage: new MemoryDocuments());

    public MyDataTests() => _stage.Adapter.Sending = activity =>
    {
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (FileAttachment.TryGet(attachment, out var file))
            {
                _files.Add((activity.Conversation.Id, file));
            }
        }
    };

    [Fact]
    public async Task All_that_somebody_has_said_is_in_the_file_with_its_time_and_what_it_was_before()
    {
        await BeginAsync();

        var text = await AskAsync("Zoe");

        ZoesReport.Words.Where(word => !text.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty();
        text.ShouldContain("Only hers, from Lamu.");
        text.ShouldContain("12-08 18:07");
        text.ShouldContain("earlier wording");
        text.ShouldContain("zoe-flipchart.jpg");
    }

    [Fact]
    public async Task Who_they_are_where_they_write_and_what_they_fill_is_in_it()
    {
        await BeginAsync();

        var text = await AskAsync("Zoe");

        text.ShouldContain("Zoë Erásmo");
        text.ShouldContain("29:zoe-7f3a");
        text.ShouldContain("zoe@example.org");
        text.ShouldContain("test, language: en");
        text.ShouldContain("4.1, since");
        text.ShouldContain("4.2, since");
    }

    [Fact]
    public async Task What_an_organizer_has_said_and_vouched_for_is_in_it()
    {
        await BeginAsync();
        await _stage.SayAsync("Gus", null, "priority messages");
        await _stage.SayAsync("Olga", null, "trust @Gus Guest");

        (await AskAsync("Olga")).ShouldContain("What did Amy mean?");
        (await AskAsync("Gus")).ShouldContain("vouched for by Olga Organizer");
    }

    [Fact]
    public async Task Nothing_that_others_have_said_is_in_it()
    {
        await BeginAsync();

        var text = await AskAsync("Zoe");

        text.ShouldNotContain("Amy has another example.");
        text.ShouldNotContain("Amy wrote this herself.");
        text.ShouldNotContain("amy@example.org");
    }

    [Fact]
    public async Task It_goes_to_nobodys_chat_but_their_own()
    {
        await BeginAsync();

        await _stage.SayAsync("Zoe", InProcessStage.OrganizersChannel, "what do you know about me");
        _files.ShouldBeEmpty();
        await AskAsync("Zoe");

        _files.ShouldHaveSingleItem().Conversation.ShouldBe("chat-with-Zoe");
    }

    [Fact]
    public async Task What_somebody_has_typed_is_no_markup_in_it()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
        await _stage.SayAsync("Amy", null, "# A heading with [a link](https://example.org) and <b>HTML</b>");

        var text = await AskAsync("Amy");

        text.ShouldNotContain("[a link](");
        text.ShouldNotContain("<b>");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task BeginAsync()
    {
        await _stage.Reports.ChangeAsync(Sample.Id, _ => ZoesReport.Of(), TestContext.Current.CancellationToken);
        await _stage.SayAsync("Zoe", null, "start 4.2");
        await _stage.SayAsync("Zoe", null, "ok");
        await _stage.AttachAsync("Zoe", "zoe-flipchart.jpg", SampleFiles.Jpeg(), "An example from Dar es Salaam.");
    }

    private async Task<string> AskAsync(string who)
    {
        await _stage.SayAsync(who, null, "what do you know about me");
        return Encoding.UTF8.GetString(_files[^1].File.Content.Span);
    }
}
