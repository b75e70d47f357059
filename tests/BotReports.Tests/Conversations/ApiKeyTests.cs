using System.Text;
using BotReports.Access;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>Organizers make keys for other programs in their own chats, see who made which, and take them back.</summary>
public sealed class ApiKeyTests : IAsyncDisposable
{
    private const string Document = "events/csd-2016/keys.json";

    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    [Fact]
    public async Task A_key_is_shown_once_and_only_its_hash_is_kept()
    {
        var said = await _stage.SayAsync("Olga", null, "api key Website");
        var token = ApiToken.TryParse(said.Split('\n')[1])!;

        said.ShouldContain("/api/events/csd-2016/reports");
        var stored = await StoredAsync();
        stored.ShouldContain(token.Secret.Hash);
        stored.ShouldNotContain(token.Text[12..]);
        (await _stage.SayAsync("Olga", null, "api keys")).ShouldNotContain(token.Text[12..]);
        token.ToString().ShouldNotContain(token.Text[12..]);
    }

    [Theory]
    [InlineData("Amy", null, "Only an organizer")]
    [InlineData("Chris", null, "Only an organizer")]
    [InlineData("Olga", "organizers", "personal chat")]
    public async Task Nobody_else_gets_one_and_nobody_where_others_read_along(string who, string? channel, string answer)
    {
        (await _stage.SayAsync(who, channel, "api key Website")).ShouldContain(answer);
        (await _stage.PressAsync(who, channel, new CardButton("", new MakeApiKey("Website")), card: null)).ShouldContain(answer);

        (await StoredAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_says_who_made_which_and_takes_them_back_by_button_or_name()
    {
        await _stage.SayAsync("Olga", null, "api key Website");
        await _stage.SayAsync("Olga", null, "api key Press room approved");

        var list = await _stage.SayAsync("Olga", null, "api keys");
        list.ShouldContain("Website");
        list.ShouldContain("made by Olga Organizer");
        list.ShouldContain("only approved reports");

        (await _stage.PressAsync("Olga", null, "Take back: Website")).ShouldContain("opens nothing any more");
        (await _stage.SayAsync("Olga", null, "revoke api key press room")).ShouldContain("opens nothing any more");
        (await _stage.SayAsync("Olga", null, "api keys")).ShouldContain("No program has a key");
    }

    [Fact]
    public async Task Two_keys_have_not_the_same_name_and_there_is_an_end_to_them()
    {
        await _stage.SayAsync("Olga", null, "api key Website");
        (await _stage.SayAsync("Olga", null, "api key website")).ShouldContain("already");

        for (var number = 2; number <= ApiKeyList.Most; number++)
        {
            (await _stage.SayAsync("Olga", null, $"api key Number {number}")).ShouldContain("✓");
        }

        (await _stage.SayAsync("Olga", null, "api key One more")).ShouldContain("Take back one");
    }

    [Theory]
    [InlineData("clé api Site approuvés", true)]
    [InlineData("clave api Web", false)]
    [InlineData("chave api Site aprovados", true)]
    public async Task In_each_language(string words, bool isApprovedOnly)
    {
        (await _stage.SayAsync("Olga", null, words)).ShouldContain("br-");

        (await StoredAsync()).ShouldContain($"\"isApprovedOnly\": {(isApprovedOnly ? "true" : "false")}");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task<string> StoredAsync() => await _stage.Documents.GetAsync(DocumentName.Parse(Document), TestContext.Current.CancellationToken) is { } found ? Encoding.UTF8.GetString(found.Content.Span) : "";
}
