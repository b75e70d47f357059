using System.Runtime.CompilerServices;
using BotReports.Tests.Cards;

namespace BotReports.Tests.Conversations;

/// <summary>Replays each script and compares. With <c>UPDATE_SCRIPTS=1</c> the scripts are written anew, to be read before they are committed.</summary>
public sealed class ConversationTests
{
    /// <summary>Who is missing depends on which sessions have begun. For the hosts that play the same scripts by the real clock, all have.</summary>
    private static readonly string[] AsksWhoIsMissing = ["chair", "main-job", "trust"];

    private static readonly DateTimeOffset AfterTheConference = new(2016, 12, 12, 10, 0, 0, TimeSpan.Zero);

    internal static string Folder { get; } = Path.Combine(Here(), "scripts");

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task The_conversation_goes_as_the_script_says(string script)
    {
        var path = Path.Combine(Folder, $"{script}.txt");
        var written = await Script.ReadAsync(path, TestContext.Current.CancellationToken);
        await using var stage = new InProcessStage(ScriptConference.Of(script), written.Locale);
        if (AsksWhoIsMissing.Contains(script.Split('.')[0]))
        {
            stage.Time.SetUtcNow(AfterTheConference);
        }

        var played = await ScriptPlayer.PlayAsync(written, stage);

        if (Environment.GetEnvironmentVariable("UPDATE_SCRIPTS") == "1")
        {
            await File.WriteAllTextAsync(path, played.ToString(), TestContext.Current.CancellationToken);
        }

        // Step by step, so that a failure shows the step that went another way and no more.
        foreach (var (step, expected) in played.Steps.Zip(written.Steps))
        {
            step.Expected.ShouldBe(expected.Expected, $"after {step.Who}: {step.Says}");
        }

        played.ToString().ShouldBe(written.ToString());
        stage.Adapter.Cards.SelectMany(shown => CardLooks.FaultsOf(shown.Card)).Distinct().ShouldBeEmpty();
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
