using BotReports.AcceptanceTests.Conversations;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>The scripts that are played without a network go the same way in Slack.</summary>
public sealed class ConversationsOverSlackTests
{
    /// <summary>One for each thing that looks different in Slack than elsewhere: buttons, lists, quotes, languages, channels, a restart, several people.</summary>
    public static TheoryData<string> Scripts =>
        ["first-steps", "first-steps.fr", "main-job.es", "chair", "quotes", "two-rapporteurs", "rearranging", "bursts", "trust"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task The_conversation_goes_as_the_script_says(string script)
    {
        var written = await ScriptFile.ReadAsync(script);
        await using var stage = await SlackStage.OpenAsync();
        stage.Locale = written.Locale;

        var played = await ScriptPlayer.PlayAsync(written, stage);

        played.ShouldHaveGoneAs(written);
    }
}
