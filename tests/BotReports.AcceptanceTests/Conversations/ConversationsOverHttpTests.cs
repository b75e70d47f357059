using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>
/// Scripts that are played without a network go the same way over HTTP, on shared storage and a few on embedded storage. All of them are played here where <see cref="Variable"/> asks for it.
/// </summary>
public sealed class ConversationsOverHttpTests(AzuriteFixture azurite)
{
    /// <summary>Set it to <c>all</c> for every script in English on both storages.</summary>
    public const string Variable = "BOTREPORTS_SCRIPTS";

    private const string SiteVisit = "site-visit";

    /// <summary>
    /// A network and a shared storage make a difference for what comes at once, from several people, in several chats, and goes on after a confirmation. Not "review": a change settles a question once the host
    /// has noted that it is delivered, which is not seen over HTTP, and a script can be faster.
    /// </summary>
    private static readonly string[] OnSharedStorage =
        ["breakout-groups", "chair", "first-steps", "going-back-and-forth", "handing-over", "in-a-hurry", "meeting-chat", "same-question", "submit-with-groups", "two-rapporteurs"];

    /// <summary>Neither a network nor a storage knows what language it carries: one script of each language is enough.</summary>
    private static readonly string[] OnEmbeddedStorage = ["first-steps", "first-steps.es", "first-steps.fr", "first-steps.pt"];

    /// <summary>
    /// Those with a form of their own are played elsewhere. A file looks different in every channel and comes after the turn. That somebody is erased is said in the chat at hand, whenever it is done.
    /// The last three name days, and what is owed on them, by a clock that a host does not have.
    /// </summary>
    private static readonly string[] Elsewhere =
        [SeedReportOverHttpTests.ScriptName, SiteVisit, "report-form", "export", "pictures", "mydata", "event-files", "erase", "remind", "roles", "chair-asks"];

    public static TheoryData<string, StorageKind> Scripts
    {
        get
        {
            var isAll = Environment.GetEnvironmentVariable(Variable) == "all";
            string[] all = [.. ScriptFile.Names.Where(name => !name.Contains('.', StringComparison.Ordinal)).Except(Elsewhere)];
            var scripts = new TheoryData<string, StorageKind>();
            scripts.AddRange([.. (isAll ? all : OnSharedStorage).Select(name => new TheoryDataRow<string, StorageKind>(name, StorageKind.Azurite))]);
            scripts.AddRange([.. (isAll ? all : OnEmbeddedStorage).Select(name => new TheoryDataRow<string, StorageKind>(name, StorageKind.Embedded))]);
            return scripts;
        }
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task The_conversation_goes_as_the_script_says(string script, StorageKind kind)
    {
        var written = await ScriptFile.ReadAsync(script);
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        stage.Locale = written.Locale;

        var played = await ScriptPlayer.PlayAsync(written, stage);

        played.ShouldHaveGoneAs(written);
    }

    [Fact]
    public async Task A_form_that_was_put_beside_the_others_is_walked_by_the_same_host()
    {
        var written = await ScriptFile.ReadAsync(SiteVisit);
        using var host = new HostCopy();
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Templates", $"{SiteVisit}.yaml"), Path.Combine(host.Templates, $"{SiteVisit}.yaml"));
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage, [$"--Event:Template={SiteVisit}"], host.Directory);

        var played = await ScriptPlayer.PlayAsync(written, stage);

        played.ShouldHaveGoneAs(written);
    }
}
