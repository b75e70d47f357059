using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Conversations;
using BotReports.Tests.Conversations;
using BotReports.Tests.Seeds;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>The report that the product was born from, from the first message in Slack to the stored document and the blocks in the organizers' channel.</summary>
public sealed partial class SeedReportOverSlackTests
{
    /// <summary>How many letters no log has by chance.</summary>
    private const int Telling = 8;

    private static IEnumerable<string> AllSentences => SeedReport.Conference.Answers.SelectMany(answer => Sentences(answer.Text));

    [Fact]
    public async Task Every_sentence_of_the_report_comes_through_slack_into_the_document_and_into_the_blocks()
    {
        var written = await ScriptFile.ReadAsync(SeedReportOverHttpTests.ScriptName);
        await using var stage = await SlackStage.OpenAsync();

        var played = await ScriptPlayer.PlayAsync(written, stage);

        played.ShouldHaveGoneAs(written);
        ShouldStoreEverySentence(stage.Host.ReadReport());
        ShouldPostEverySentence(stage);
        ShouldLogNoSentence(stage);
    }

    private static void ShouldStoreEverySentence(JsonNode report)
    {
        var stored = Wordings(report["fields"]).ToList();
        foreach (var answer in SeedReport.Conference.Answers)
        {
            stored.ShouldContain(text => Sentences(answer.Text).All(sentence => text.Contains(sentence, StringComparison.Ordinal)), answer.Path);
        }
    }

    /// <summary>In what stands in the channel at the end, threads with it, without the text beside the blocks.</summary>
    private static void ShouldPostEverySentence(SlackStage stage)
    {
        var channel = stage.PlaceOf("Olga", "organizers").Id;
        var standing = stage.Server.Team.Messages.Where(message => message.Channel == channel && message is { IsTheBots: true, Blocks: not null });
        var shown = Squeeze(string.Join('\n', standing.Select(message => BlockText.Of(message.Blocks!))));
        foreach (var sentence in AllSentences)
        {
            shown.ShouldContain(Squeeze(sentence), Case.Sensitive);
        }
    }

    private static void ShouldLogNoSentence(SlackStage stage)
    {
        stage.Host.Log.Lines.All.ShouldContain(line => line.StartsWith("Trace", StringComparison.Ordinal), "The log is to be at its most talkative.");
        var log = Squeeze(string.Join('\n', stage.Host.Log.Lines.All));
        foreach (var sentence in AllSentences.Select(Squeeze).Where(sentence => sentence.Length > Telling))
        {
            log.ShouldNotContain(sentence);
        }
    }

    private static IEnumerable<string> Sentences(string text) => EndOfSentence().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    private static IEnumerable<string> Wordings(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Wordings),
        JsonObject members when members["activityId"] is not null => (string?)members["text"] is { Length: > 0 } text ? [text] : [],
        JsonObject members => members.SelectMany(member => Wordings(member.Value)),
        _ => [],
    };

    private static string Squeeze(string text) => NoWord().Replace(text, "");

    [GeneratedRegex(@"(?<=[.!?:;])\s+|\n")]
    private static partial Regex EndOfSentence();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoWord();
}
