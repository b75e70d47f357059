using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>Scripts that are played without a network go the same way over HTTP, on shared storage and a few on embedded storage.</summary>
public sealed class ConversationsOverHttpTests(AzuriteFixture azurite)
{
    private const string SiteVisit = "site-visit";
    private const string InEachLanguage = "first-steps.";

    /// <summary>
    /// Played on the embedded storage over HTTP too: a few that begin, change, hurry and are several. All are played on it without a network, and the buttons of many others are pressed on it.
    /// </summary>
    private static readonly string[] OnBoth = ["first-steps", "meeting-chat"];

    /// <summary>Of those whose buttons are all pressed over HTTP, a few that show most of what several people do at once.</summary>
    private static readonly string[] OfSeveral = ["two-rapporteurs", "review", "submit-with-groups"];

    /// <summary>That it is done is said in the chat at hand, whenever it is done.</summary>
    private static readonly string[] Erasure = ["erase"];

    /// <summary>They name days, and what is owed on them, by a clock that a host does not have.</summary>
    private static readonly string[] ByTheClock = ["remind", "roles", "chair-asks"];

    /// <summary>Files come after the turn, and look different in every channel.</summary>
    private static readonly string[] EventFiles = ["event-files"];

    /// <summary>
    /// Those with a form of their own are played elsewhere, and a file looks different in every channel. Neither a network nor a storage knows what language
    /// it carries: one script of each language is played here, and all of them without a network. Of the scripts whose buttons are all pressed over HTTP a few are played here.
    /// </summary>
    public static TheoryData<string, StorageKind> Scripts
    {
        get
        {
            var scripts = new TheoryData<string, StorageKind>();
            foreach (var name in ScriptFile.Names.Except([SeedReportOverHttpTests.ScriptName, SiteVisit, "field-visit.ar", "export", "pictures", "report-form", "mydata", .. Erasure, .. ByTheClock, .. EventFiles]))
            {
                if (!name.Contains('.', StringComparison.Ordinal) && (!ManyCards.Scripts.Contains(name) || OfSeveral.Contains(name)))
                {
                    scripts.Add(name, StorageKind.Azurite);

                    if (OnBoth.Contains(name))
                    {
                        scripts.Add(name, StorageKind.Embedded);
                    }
                }
                else if (name.StartsWith(InEachLanguage, StringComparison.Ordinal))
                {
                    scripts.Add(name, StorageKind.Embedded);
                }
            }

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
