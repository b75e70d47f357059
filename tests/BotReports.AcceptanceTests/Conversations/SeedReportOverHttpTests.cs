using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Tests.Conversations;
using BotReports.Tests.Seeds;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>The report that the product was born from, from the first message over HTTP to the stored document and the organizers' card.</summary>
public sealed partial class SeedReportOverHttpTests(AzuriteFixture azurite)
{
    public const string ScriptName = "seed-report";

    /// <summary>How many letters no log has by chance.</summary>
    private const int Telling = 8;

    private static readonly string[] Talkative =
        ["--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace", "--Logging:LogLevel:System.Net.Http=Trace"];

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task Every_word_of_the_report_comes_through_chat_and_a_crash_into_the_document_and_the_card(StorageKind kind)
    {
        var written = await ScriptFile.ReadAsync(ScriptName);
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage, Talkative);
        var began = TimeProvider.System.GetUtcNow();

        var played = await ScriptPlayer.PlayAsync(written, stage);

        played.ShouldHaveGoneAs(written);
        await stage.Host.KillAsync();
        var report = await storage.ReadReportAsync();
        ShouldHoldEveryAnswer(report);
        ShouldSayWhereEachAnswerComesFrom(report, stage, began);
        ShouldShowEverySentence(stage);
        ShouldLogNoSentence(stage);
    }

    private static void ShouldHoldEveryAnswer(JsonNode report)
    {
        ((string?)report["id"]).ShouldBe("csd-2016/4.1");
        ((string?)report["template"]!["id"]).ShouldBe("csd-2016");
        ((int)report["template"]!["version"]!).ShouldBePositive();
        report["names"]!.AsArray().Select(name => (string?)name).ShouldBe(SeedReport.Conference.Rapporteurs);

        var stored = Wordings(report["fields"]).Select(wording => (string)wording["text"]!).ToList();
        foreach (var answer in SeedReport.Conference.Answers)
        {
            stored.ShouldContain(text => Sentences(answer.Text).All(sentence => text.Contains(sentence, StringComparison.Ordinal)), answer.Path);
        }
    }

    private static void ShouldSayWhereEachAnswerComesFrom(JsonNode report, HttpStage stage, DateTimeOffset began)
    {
        var amy = TeamsActivities.EntraIdOf("Amy");
        var wordings = Wordings(report["fields"]).ToList();
        wordings.Count.ShouldBeGreaterThanOrEqualTo(SeedReport.Conference.Answers.Count);
        foreach (var wording in wordings)
        {
            ((string?)wording["by"]).ShouldBe(amy);
            ((DateTimeOffset)wording["at"]!).ShouldBeInRange(began, TimeProvider.System.GetUtcNow());
            stage.Sent.TryGetValue((string)wording["activityId"]!, out var activity).ShouldBeTrue();
            ((string?)activity!["from"]!["aadObjectId"]).ShouldBe(amy);
        }
    }

    /// <summary>In what is drawn of the cards as they stand at the end, without the text for clients that draw none.</summary>
    private static void ShouldShowEverySentence(HttpStage stage)
    {
        var standing = stage.Connector.Calls.All
            .Where(call => call.Conversation == TeamsActivities.IdOf("organizers"))
            .GroupBy(call => call.Id)
            .Select(calls => calls.Last());
        var drawn = Squeeze(string.Join('\n', standing.SelectMany(call => Strings(call.Card?["body"]))));
        foreach (var sentence in AllSentences)
        {
            drawn.ShouldContain(Squeeze(sentence), Case.Sensitive);
        }
    }

    private static void ShouldLogNoSentence(HttpStage stage)
    {
        stage.Host.Output.All.ShouldContain(line => line.StartsWith("dbug:", StringComparison.Ordinal), "The log is to be at its most talkative.");
        var output = Squeeze(string.Join('\n', stage.Host.Output.All));
        foreach (var sentence in AllSentences.Select(Squeeze).Where(sentence => sentence.Length > Telling))
        {
            output.ShouldNotContain(sentence);
        }
    }

    private static IEnumerable<string> AllSentences => SeedReport.Conference.Answers.SelectMany(answer => Sentences(answer.Text));

    private static IEnumerable<string> Sentences(string text) => EndOfSentence().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    /// <summary>Whatever has words and an origin; a repetition of a group has no words.</summary>
    private static IEnumerable<JsonNode> Wordings(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Wordings),
        JsonObject members when members["activityId"] is not null => string.IsNullOrEmpty((string?)members["text"]) ? [] : [members],
        JsonObject members => members.SelectMany(member => Wordings(member.Value)),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Strings),
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonValue value when value.GetValueKind() is System.Text.Json.JsonValueKind.String => [(string)value!],
        _ => [],
    };

    /// <summary>Letters and digits alone: cards escape marks, and join and indent lines.</summary>
    private static string Squeeze(string text) => NoWord().Replace(text, "");

    [GeneratedRegex(@"(?<=[.!?:;])\s+|\n")]
    private static partial Regex EndOfSentence();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoWord();
}
