using System.Text;
using BotReports.AcceptanceTests.Conversations;
using BotReports.Documents;
using BotReports.Documents.Sqlite;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>A host starts and goes on whatever lies in its folder, and says what it leaves alone.</summary>
public sealed class DamagedFolderTests
{
    private static readonly string[] Sessions = ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.2"];

    [Fact]
    public async Task A_host_on_a_folder_of_damaged_documents_serves_everybody_else()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);
        await stage.SayAsync("Olga", "organizers", "use this channel");
        await ShortReport.BeginAsync(stage);
        await stage.SayAsync("Ben", null, "hello");
        await stage.Host.KillAsync();
        var damaged = await DamageAsync(storage.Folder!);

        await stage.Host.StartAgainAsync();

        var ready = await stage.ReadAsync("/readyz");
        ready.ShouldStartWith("ready");
        (await stage.SayAsync("Amy", null, ShortReport.FirstAnswer)).ShouldContain("✓ 1.1 “");
        (await stage.SayAsync("Ben", null, "start 2.1")).ShouldContain("I cannot read report 2.1");
        await stage.SayAsync("Olga", "organizers", "use this channel");
        var status = await stage.SayAsync("Olga", "organizers", "status");
        foreach (var session in Sessions)
        {
            status.ShouldContain($"reports/csd-2016/{session}.json");
        }

        (await stage.ReadAsync("/readyz")).ShouldContain("unreadable: reports/csd-2016/1.1.json (Empty)");
        var log = string.Join('\n', stage.Host.Output.All);
        log.ShouldContain("reports/csd-2016/1.1.json cannot be read");
        log.ShouldNotContain("quince");
        foreach (var (name, content) in damaged)
        {
            new SqliteReader(storage.Folder!).Find(name).ShouldBe(content);
        }
    }

    [Fact]
    public async Task A_host_waits_for_a_storage_that_is_not_there_yet()
    {
        // Nobody listens at this port.
        string[] settings = ["--Storage:ConnectionString=DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=bm90IGEga2V5;BlobEndpoint=http://127.0.0.1:9/devstoreaccount1"];
        await using var host = await HostProcess.StartAsync(settings);
        using var client = new HttpClient { BaseAddress = host.Address };

        (await client.GetAsync("/readyz", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(System.Net.HttpStatusCode.ServiceUnavailable);
        await host.Output.UntilAsync(lines => lines.Any(line => line.Contains("The storage is not there yet", StringComparison.Ordinal)), TimeSpan.FromMinutes(1));
        (await client.GetAsync("/healthz", TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
    }

    /// <summary>Damages what the host can do without and leaves reports that it cannot read.</summary>
    /// <returns>The reports, with their bytes.</returns>
    private static async Task<IReadOnlyDictionary<DocumentName, byte[]>> DamageAsync(string directory)
    {
        byte[][] kinds = [[], "null"u8.ToArray(), "[]"u8.ToArray(), "{}"u8.ToArray(), "{\"id\":\"csd-2016/3.1\",\"quince"u8.ToArray(), new byte[300], Encoding.UTF8.GetBytes("\uFEFFquince")];
        using var documents = new SqliteDocuments(directory);
        var damaged = new Dictionary<DocumentName, byte[]>();
        foreach (var (session, content) in Sessions.Zip(kinds))
        {
            var name = DocumentName.Parse($"reports/csd-2016/{session}.json");
            damaged[name] = content;
            await documents.PutAsync(name, content, PutCondition.Always, TestContext.Current.CancellationToken);
        }

        foreach (var folder in (string[])["conversations/", "channels/"])
        {
            await foreach (var entry in documents.ListAsync(folder, TestContext.Current.CancellationToken))
            {
                await documents.PutAsync(entry.Name, Encoding.UTF8.GetBytes("\uFEFF{"), PutCondition.Always, TestContext.Current.CancellationToken);
            }
        }

        return damaged;
    }
}
