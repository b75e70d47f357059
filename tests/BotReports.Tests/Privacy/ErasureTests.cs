using System.Text;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Attachments;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Privacy;

/// <summary>From "erase me" to the last byte of what is stored.</summary>
public sealed class ErasureTests : IAsyncDisposable
{
    private const string TakeName = "Take the name away, keep the words";
    private const string TakeWords = "Take the words away too";
    private const string Done = "It is done";

    private static readonly string[] Zoe = ["zoe", "Zoë", "Erásmo"];

    private readonly MemoryDocuments _storage = new();
    private readonly InProcessStage _stage;

    public ErasureTests() => _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Joining = JoinRule.Open }, storage: _storage);

    public static TheoryData<string> Ways => [TakeName, TakeWords];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task After_erase_me_no_document_has_the_id_the_name_or_the_address_in_it(string way)
    {
        await BeginAsync();
        Traces.Of("zoe", _storage.All).Count.ShouldBeGreaterThan(3);

        await EraseMeAsync(way);

        Zoe.SelectMany(trace => Traces.Of(trace, _storage.All)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_words_go_no_document_has_any_of_them_in_it_and_the_pictures_are_gone()
    {
        await BeginAsync();
        _storage.All.Keys.Count(IsAttachment).ShouldBe(2);

        await EraseMeAsync(TakeWords);

        ZoesReport.Words.Concat(["Dar es Salaam", "Ujiji"]).SelectMany(word => Traces.Of(word, _storage.All)).ShouldBeEmpty();
        _storage.All.Keys.Where(IsAttachment).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_programme_that_an_organizer_has_brought_names_them_no_more()
    {
        await BeginAsync();
        await _stage.AttachAsync("Olga", "programme.csv", Encoding.UTF8.GetBytes("number,title,date,start,end,rapporteur\n4.1,Governance,2016-12-09,11:00,12:30,Zoë Erásmo\n"));
        (await _stage.PressAsync("Olga", null, "Apply")).ShouldStartWith("✓");
        Traces.Of("Erásmo", _storage.All).ShouldContain("Erásmo in events/csd-2016/programme.json");

        await EraseMeAsync(TakeName);

        Zoe.SelectMany(trace => Traces.Of(trace, _storage.All)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_words_stay_the_pictures_do_too()
    {
        await BeginAsync();

        await EraseMeAsync(TakeName);

        ZoesReport.Words.Append("Ujiji").Where(word => Traces.Of(word, _storage.All).Count == 0).ShouldBeEmpty();
        _storage.All.Keys.Count(IsAttachment).ShouldBe(2);
    }

    [Fact]
    public async Task The_summary_in_the_organizers_channel_is_updated()
    {
        await BeginAsync();

        var said = await EraseMeAsync(TakeWords);

        said.ShouldContain("#organizers (the message is updated)");
        var shown = PlainTextRenderer.Render(_stage.Adapter.Cards.Last(card => card.Conversation == InProcessStage.OrganizersChannel).Card);
        shown.ShouldContain("somebody");
        shown.ShouldNotContain("Zoë");
        shown.ShouldNotContain("Zanzibar");
        shown.ShouldContain("Amy adds a hotline.");
    }

    [Fact]
    public async Task The_person_is_told_in_their_chat_how_much_it_was()
    {
        await BeginAsync();

        var said = await EraseMeAsync(TakeWords);

        said.ShouldContain(Done);
        said.ShouldContain("3 reports");
        said.ShouldContain("2 pictures or voice notes");
    }

    [Fact]
    public async Task What_is_left_of_the_request_is_what_and_when()
    {
        await BeginAsync();

        await EraseMeAsync(TakeName);

        var (name, request) = _storage.All.Single(document => document.Key.StartsWith("erasures/", StringComparison.Ordinal));
        name.ShouldMatch(@"\Aerasures/csd-2016/[0-9a-f]{16}\.json\z");
        using var json = System.Text.Json.JsonDocument.Parse(request);
        json.RootElement.EnumerateObject().Where(member => member.Value.ValueKind is not System.Text.Json.JsonValueKind.Array || member.Value.GetArrayLength() > 0).Select(member => member.Name)
            .ShouldBe(["schema", "mode", "askedAt", "counts", "erasedAt", "doneAt", "attempts", "awaitsPlace"], ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_writes_again_is_new_to_the_bot()
    {
        await BeginAsync();
        await EraseMeAsync(TakeName);

        (await _stage.SayAsync("Zoe", null, "status")).ShouldContain("not working on a report");
        (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!.RapporteurOf(ZoesReport.Zoe.Id).ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_is_erased_before_a_yes()
    {
        await BeginAsync();

        await _stage.SayAsync("Zoe", null, "erase me");
        await _stage.PressAsync("Zoe", null, TakeWords);
        (await _stage.SayAsync("Zoe", null, "no")).ShouldContain("Nothing has been erased.");

        _storage.All.Keys.ShouldNotContain(name => name.StartsWith("erasures/", StringComparison.Ordinal));
        Traces.Of("Zanzibar", _storage.All).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_yes_can_be_typed()
    {
        await BeginAsync();

        await _stage.SayAsync("Zoe", null, "erase me");
        await _stage.PressAsync("Zoe", null, TakeName);

        (await _stage.SayAsync("Zoe", null, "yes")).ShouldContain(Done);
    }

    [Fact]
    public async Task An_organizer_erases_somebody_whom_they_mention_and_is_told()
    {
        await BeginAsync();

        (await _stage.SayAsync("Olga", null, "erase @Zoë Erásmo")).ShouldContain("What is to become of what Zoë Erásmo has said?");
        await _stage.PressAsync("Olga", null, TakeWords);
        var said = await _stage.PressAsync("Olga", null, "Yes");

        said.ShouldContain(Done);
        Zoe.SelectMany(trace => Traces.Of(trace, _storage.All)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_organizer_who_types_a_name_is_asked_whom_they_mean()
    {
        await BeginAsync();

        (await _stage.SayAsync("Olga", null, "erase zoe")).ShouldContain("Whom do you mean?");
        await _stage.PressAsync("Olga", null, "Erase Zoë Erásmo");
        await _stage.PressAsync("Olga", null, TakeName);
        (await _stage.PressAsync("Olga", null, "Yes")).ShouldContain(Done);

        Zoe.SelectMany(trace => Traces.Of(trace, _storage.All)).ShouldBeEmpty();
        (await _stage.SayAsync("Olga", null, "erase nobody")).ShouldContain("nobody of that name");
    }

    [Fact]
    public async Task An_organizer_can_be_erased_too()
    {
        await BeginAsync();
        await _stage.SayAsync("Olga", null, "trust @Gus Guest");
        await _stage.SayAsync("Olga", null, "approve 4.1");

        await _stage.SayAsync("Olga", null, "erase me");
        await _stage.PressAsync("Olga", null, TakeName);
        (await _stage.PressAsync("Olga", null, "Yes")).ShouldContain(Done);

        new[] { "olga", "Olga Organizer", "organizer@example.org" }.SelectMany(trace => Traces.Of(trace, _storage.All)).ShouldBeEmpty();
        _storage.All.Keys.ShouldContain("channels/csd-2016.json");
    }

    [Fact]
    public async Task Nobody_but_an_organizer_erases_somebody_else_not_even_with_a_button_that_is_forged()
    {
        await BeginAsync();

        (await _stage.SayAsync("Amy", null, "erase @Zoë Erásmo")).ShouldContain("Only an organizer");
        (await _stage.PressAsync("Amy", null, new CardButton("", new Erase(ZoesReport.Zoe.Id, Mode: ErasureMode.Words, IsSure: true)), card: null)).ShouldContain("Only an organizer");

        Traces.Of("Zanzibar", _storage.All).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Erase_me_is_for_ones_own_chat()
    {
        await BeginAsync();

        (await _stage.SayAsync("Zoe", InProcessStage.OrganizersChannel, "erase me")).ShouldContain("chat");

        Traces.Of("zoe", _storage.All).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_log_says_that_it_was_asked_for_begun_and_done_and_never_who_or_what()
    {
        await BeginAsync();

        await EraseMeAsync(TakeWords);

        _stage.Log.Lines.ShouldContain(line => line.Contains("is to be erased (Words)", StringComparison.Ordinal));
        _stage.Log.Lines.ShouldContain(line => line.Contains("has begun", StringComparison.Ordinal));
        _stage.Log.Lines.ShouldContain(line => line.Contains("is done: 3 report(s)", StringComparison.Ordinal));
        var log = new Dictionary<string, string> { ["log"] = string.Join('\n', _stage.Log.Lines) };
        Zoe.Concat(ZoesReport.Words).SelectMany(trace => Traces.Of(trace, log)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_host_that_runs_carries_it_out_as_soon_as_it_is_asked_for()
    {
        await BeginAsync();
        _stage.DeliversAfterTurns = false;
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _stage.Adapter.Sending = activity => _ = activity.Text?.Contains(Done, StringComparison.Ordinal) is true && told.TrySetResult();
        await _stage.Erasures.StartAsync(TestContext.Current.CancellationToken);

        await EraseMeAsync(TakeWords);
        await told.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        ZoesReport.Words.SelectMany(word => Traces.Of(word, _storage.All)).ShouldBeEmpty();
        await _stage.Erasures.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_copy_of_a_document_that_could_not_be_read_goes_too()
    {
        await BeginAsync();
        var copy = DocumentName.Parse("unreadable/0123456789ab/conversations/people/x.json");
        await _storage.PutAsync(copy, System.Text.Encoding.UTF8.GetBytes("{ \"user\": \"29:zoe-7f3a"), PutCondition.Always, TestContext.Current.CancellationToken);

        await EraseMeAsync(TakeName);

        _storage.All.Keys.ShouldNotContain(copy.Value);
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_is_left_alone_and_said_so()
    {
        await BeginAsync();
        await _storage.PutAsync(DocumentName.Parse("reports/csd-2016/4.3.json"), System.Text.Encoding.UTF8.GetBytes("{ \"by\": \"29:zoe-7f3a"), PutCondition.Always, TestContext.Current.CancellationToken);

        (await EraseMeAsync(TakeName)).ShouldContain("1 document cannot be read");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static bool IsAttachment(string name) => name.Contains("/attachments/", StringComparison.Ordinal);

    /// <summary>Zoe has left something in three reports, two pictures, the organizers' documents and conversations of her own and of others.</summary>
    private async Task BeginAsync()
    {
        await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");
        await _stage.SayAsync("Gus", null, "priority messages");
        await _stage.SayAsync("Zoe", null, "start 4.2");
        await _stage.SayAsync("Zoe", null, "ok");
        await _stage.AttachAsync("Zoe", "zoe-flipchart.jpg", SampleFiles.Jpeg(), "An example from Dar es Salaam.");
        await _stage.AttachAsync("Zoe", "second.jpg", SampleFiles.Jpeg());
        await _stage.SayAsync("Amy", null, "join 4.2");
        await _stage.SayAsync("Zoe", null, "Ms Chowdhury said that Ujiji pays.");
        await _stage.SayAsync("Amy", null, "hand over to Zoë Erásmo");
        await _stage.Reports.ChangeAsync(Sample.Id, _ => ZoesReport.Of(), TestContext.Current.CancellationToken);
        await _stage.Reports.ChangeAsync(Sample.Id with { Group = "asia" }, _ => ZoesReport.Of(Sample.Id with { Group = "asia" }) with { Group = "Asia" }, TestContext.Current.CancellationToken);
        await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "erase zoe");
        await _stage.SayAsync("Olga", null, "status");
    }

    private async Task<string> EraseMeAsync(string way)
    {
        await _stage.SayAsync("Zoe", null, "erase me");
        await _stage.PressAsync("Zoe", null, way);
        return await _stage.PressAsync("Zoe", null, "Yes");
    }
}
