using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>Every script that is played without a network goes the same way over HTTP, on either storage.</summary>
public sealed class ConversationsOverHttpTests(AzuriteFixture azurite)
{
    /// <summary>Those with a test of their own are played there; a file looks different in every channel.</summary>
    public static MatrixTheoryData<string, StorageKind> Scripts => new(ScriptFile.Names.Except([SeedReportOverHttpTests.ScriptName, "export"]), Enum.GetValues<StorageKind>());

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task The_conversation_goes_as_the_script_says(string script, StorageKind kind)
    {
        var written = await ScriptFile.ReadAsync(script);
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        stage.Locale = written.Locale;

        var played = await ScriptPlayer.PlayAsync(written, stage);

        ScriptFile.WithoutTimes(played).ShouldBe(ScriptFile.WithoutTimes(written));
    }
}
