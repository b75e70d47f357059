using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Documents;

/// <summary>One bad document stops nothing but itself.</summary>
public sealed class DamagedDocumentTests : IAsyncDisposable
{
    private const string Organizers = InProcessStage.OrganizersChannel;
    private const string Group = "reports/csd-2016/4.1/";

    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    private readonly InProcessStage _stage = new(Conference);

    public static TheoryData<string, string> AllDamage()
    {
        var all = new TheoryData<string, string>();
        foreach (var kind in Damage.Kinds.Keys)
        {
            all.Add("reports/csd-2016/4.1.json", kind);
        }

        // One reader reads them all; how each is done without is what differs.
        foreach (var folder in (string[])[Group, "conversations/test/chat-with-Amy", "conversations/people/amy", "conversations/test/organizers", "channels/", "outbox/"])
        {
            foreach (var kind in (string[])["empty", "truncated", "null", "of another shape"])
            {
                all.Add(folder, kind);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(AllDamage))]
    public async Task Everybody_else_goes_on_and_whoever_it_concerns_is_told(string folder, string kind)
    {
        await BeginAsync();
        var (name, damaged) = await DamageAsync(folder, Damage.Kinds[kind]);
        await _stage.RestartAsync();

        var delivered = await DeliveredAsync();
        var told = await _stage.SayAsync("Amy", null, "An example of Amy's");
        delivered += told + await _stage.SayAsync("Ben", null, "An example of Ben's");
        delivered += await _stage.SayAsync("Olga", Organizers, "use this channel");
        delivered += await DeliveredAsync();

        told.ShouldContain(folder == "reports/csd-2016/4.1.json" ? "I cannot read report 4.1 at the moment" : "✓ 1.2 “");
        (await ReportAsync("4.2"))[Sample.Examples].Answers.ShouldHaveSingleItem();
        Count(delivered, name.Value).ShouldBe(1);
        (await _stage.SayAsync("Olga", Organizers, "status")).ShouldContain(name.Value);
        (await KeptAsync(name)).ShouldContain(kept => kept.SequenceEqual(damaged));

        // After the next start the organizers are not told again.
        await _stage.RestartAsync();
        (await DeliveredAsync()).ShouldNotContain(name.Value);
    }

    [Fact]
    public async Task Whose_report_is_damaged_can_fill_another_and_comes_back_once_it_is_mended()
    {
        await BeginAsync();
        var whole = (await _stage.Documents.GetAsync(Sample.Id.Document, Token))!.Content.ToArray();
        await DamageAsync("reports/csd-2016/4.1.json", Damage.Kinds["truncated"]);
        await _stage.SayAsync("Amy", null, "An example");

        (await _stage.SayAsync("Amy", null, "start 4.1")).ShouldContain("I cannot read report 4.1");
        await _stage.SayAsync("Amy", null, "start 3.2");
        (await _stage.SayAsync("Amy", null, "ok")).ShouldContain("3.2");

        await _stage.Documents.PutAsync(Sample.Id.Document, whole, PutCondition.Always, Token);
        await _stage.SayAsync("Amy", null, "start 4.1");
        (await _stage.SayAsync("Amy", null, "The second example of Amy's")).ShouldContain("✓ 1.2 “");
        (await _stage.SayAsync("Olga", Organizers, "status")).ShouldNotContain("4.1.json");
    }

    [Theory]
    [InlineData("reports/csd-2016/4.1.json")]
    [InlineData(Group)]
    [InlineData("conversations/test/chat-with-Amy")]
    [InlineData("channels/")]
    public async Task A_byte_order_mark_is_no_damage(string folder)
    {
        await BeginAsync();
        var (name, _) = await DamageAsync(folder, Damage.WithByteOrderMark);
        await _stage.RestartAsync();

        (await DeliveredAsync()).ShouldNotContain(name.Value);
        (await _stage.SayAsync("Amy", null, "An example of Amy's")).ShouldContain("✓ 1.2 “");
    }

    [Theory]
    [InlineData("reports/csd-2016/4.1.json", "Report 4.1 was last written by a newer version of me")]
    [InlineData("conversations/test/chat-with-Amy", "Ce que je retiens de cette conversation a été écrit par une version plus récente de moi")]
    public async Task What_a_newer_version_wrote_is_not_written_over(string folder, string word)
    {
        await BeginAsync();
        var (name, newer) = await DamageAsync(folder, whole =>
        {
            var text = System.Text.Encoding.UTF8.GetString(whole);
            var schema = text.IndexOf("\n  \"schema\"", StringComparison.Ordinal);
            var end = text.IndexOfAny([',', '\n'], schema + 1);
            return System.Text.Encoding.UTF8.GetBytes($"{text[..schema]}\n  \"schema\": 99, \"ours\": {{ \"kept\": true }}{text[end..]}");
        });
        await _stage.RestartAsync();

        (await _stage.SayAsync("Amy", null, folder.StartsWith("conv", StringComparison.Ordinal) ? "language french" : "An example of Amy's")).ShouldContain(word);
        await DeliveredAsync();

        (await _stage.Documents.GetAsync(name, Token))!.Content.ToArray().ShouldBe(newer);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_report_that_is_deleted_under_the_host_is_missed_kindly(bool isPressed)
    {
        await BeginAsync();
        await _stage.Documents.DeleteAsync(Sample.Id.Document, Token);

        var told = isPressed ? await _stage.PressAsync("Amy", null, "Skip") : await _stage.SayAsync("Amy", null, "An example of Amy's");

        told.ShouldContain("Report 4.1 is not there any more");
        await DeliveredAsync();
        (await _stage.SayAsync("Amy", null, "start 4.1")).ShouldContain("4.1");
        await _stage.SayAsync("Amy", null, "ok");
        (await _stage.SayAsync("Amy", null, "An example of Amy's")).ShouldContain("✓ 1.1 “");
    }

    [Fact]
    public async Task A_report_that_is_deleted_while_its_summary_is_being_posted_is_left_alone()
    {
        await BeginAsync();
        await _stage.Reports.ChangeAsync(Sample.Id, report => report!.Submit(Sample.Delivery(90)), Token);
        _stage.Adapter.Before = _ => _stage.Documents.DeleteAsync(Sample.Id.Document, Token);

        await _stage.Outbox.SweepAsync(Token);
        await _stage.Outbox.SweepAsync(Token);

        (await _stage.Documents.GetAsync(Sample.Id.Document, Token)).ShouldBeNull();
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>Amy fills 4.1 with a group, Ben 4.2, and the summaries have a channel which has heard of a bad document before.</summary>
    private async Task BeginAsync()
    {
        await _stage.Documents.PutAsync(DocumentName.Parse("reports/csd-2016/1.1.json"), "no report"u8.ToArray(), PutCondition.Always, Token);
        await _stage.SayAsync("Olga", Organizers, "use this channel");
        await _stage.SayAsync("Amy", null, "group Asia");
        foreach (var (who, session) in ((string, string)[])[("Amy", "4.1"), ("Ben", "4.2")])
        {
            await _stage.SayAsync(who, null, $"start {session}");
            await _stage.SayAsync(who, null, "ok");
        }

        await _stage.SayAsync("Amy", null, "group Asia");
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "The first example of Amy's");
        await _stage.Reports.ChangeAsync(Sample.Id, report => report!.Ask("Who is meant?", Sample.Delivery(80)), Token);
    }

    /// <summary>Damages the document whose name begins so.</summary>
    private async Task<(DocumentName Name, byte[] Damaged)> DamageAsync(string folder, Func<byte[], byte[]> damage)
    {
        var root = folder[..(folder.IndexOf('/', StringComparison.Ordinal) + 1)];
        var names = await _stage.Documents.ListAsync(root, Token).Select(entry => entry.Name).Where(name => name.Value.StartsWith(folder, StringComparison.Ordinal)).ToListAsync(Token);
        var name = names.ShouldHaveSingleItem();
        var damaged = damage((await _stage.Documents.GetAsync(name, Token))!.Content.ToArray());
        await _stage.Documents.PutAsync(name, damaged, PutCondition.Always, Token);
        return (name, damaged);
    }

    private async Task<string> DeliveredAsync()
    {
        await _stage.Outbox.SweepAsync(Token);
        await _stage.Outbox.SweepAsync(Token);
        return string.Join('\n', _stage.Adapter.Take().Select(said => said.Text));
    }

    /// <summary>The document and the copies of it.</summary>
    private async Task<List<byte[]>> KeptAsync(DocumentName name)
    {
        var copies = await _stage.Documents.ListAsync(DocumentQuarantine.Folder, Token).Select(entry => entry.Name).Where(copy => copy.Value.EndsWith(name.Value, StringComparison.Ordinal)).ToListAsync(Token);
        var kept = new List<byte[]>();
        foreach (var copy in copies.Append(name))
        {
            if (await _stage.Documents.GetAsync(copy, Token) is { } document)
            {
                kept.Add(document.Content.ToArray());
            }
        }

        return kept;
    }

    private async Task<Report> ReportAsync(string session) => (await _stage.Reports.FindAsync(ReportId.TryParse($"csd-2016/{session}", out var id) ? id : Sample.Id, Token)).ShouldNotBeNull();
}
