using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Documents;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>Whoever runs a host can copy what it keeps, and put it back.</summary>
public sealed class CommandsTests(AzuriteFixture azurite) : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("commands-");

    [Fact]
    public async Task A_backup_of_a_running_host_brings_the_conversation_back_to_that_moment()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);
        await ShortReport.BeginAsync(stage);
        await stage.SayAsync("Amy", null, ShortReport.FirstAnswer);

        var (code, said) = await HostProcess.RunAsync(["backup", PathOf("monday.db"), .. storage.Settings]);
        code.ShouldBe(0, said);
        said.ShouldContain("To go back to it, stop the host");
        await stage.SayAsync("Amy", null, "A second example, too late for the backup.");
        await stage.Host.KillAsync();
        foreach (var file in Directory.EnumerateFiles(storage.Folder!, "botreports.db*"))
        {
            File.Delete(file);
        }

        File.Copy(PathOf("monday.db"), Path.Combine(storage.Folder!, "botreports.db"));
        await stage.Host.StartAgainAsync();

        (await storage.ReadReportAsync()).ToJsonString().ShouldNotContain("too late");
        (await stage.SayAsync("Amy", null, "An example after the backup.")).ShouldContain("✓ 1.2 “");
    }

    [Theory]
    [InlineData(StorageKind.Embedded, StorageKind.Azurite)]
    [InlineData(StorageKind.Azurite, StorageKind.Embedded)]
    public async Task What_is_exported_is_readable_and_another_storage_goes_on_with_it(StorageKind from, StorageKind to)
    {
        using var storage = await HostStorage.CreateAsync(from, azurite);
        await using (var stage = await HttpStage.OpenAsync(storage))
        {
            await ShortReport.BeginAsync(stage);
            await stage.SayAsync("Amy", null, "Une forêt à Paris");

            // The host runs.
            var (code, said) = await HostProcess.RunAsync(["documents", "export", PathOf("files"), .. storage.Settings]);
            code.ShouldBe(0, said);
        }

        var file = await File.ReadAllTextAsync(PathOf("files/reports/csd-2016/4.1.json"), TestContext.Current.CancellationToken);
        file.ShouldContain("\"text\": \"Une forêt à Paris\"");
        JsonNode.DeepEquals(JsonNode.Parse(file), await storage.ReadReportAsync()).ShouldBeTrue();

        using var other = await HostStorage.CreateAsync(to, azurite);
        (await HostProcess.RunAsync(["documents", "import", PathOf("files"), .. other.Settings])).Output.ShouldContain("documents are written.");
        await using var next = await HttpStage.OpenAsync(other);
        (await next.SayAsync("Amy", null, "Une autre à Lyon")).ShouldContain("✓ 1.2 “");
    }

    [Fact]
    public async Task An_import_writes_over_nothing_unless_it_is_told_to()
    {
        using var storage = HostStorage.Embedded();
        await EmbeddedStorage.PutAsync(storage.Folder!, "reports/csd-2016/4.1.json", "\"stored\""u8.ToArray());
        Directory.CreateDirectory(PathOf("files/reports/csd-2016"));
        await File.WriteAllTextAsync(PathOf("files/reports/csd-2016/4.1.json"), "\"imported\"", TestContext.Current.CancellationToken);

        (await HostProcess.RunAsync(["documents", "import", PathOf("files"), .. storage.Settings])).Output.ShouldContain("1 were there already");
        EmbeddedStorage.Find(storage.Folder!, "reports/csd-2016/4.1.json").ShouldBe("\"stored\"");
        await HostProcess.RunAsync(["documents", "import", PathOf("files"), "--replace", .. storage.Settings]);
        EmbeddedStorage.Find(storage.Folder!, "reports/csd-2016/4.1.json").ShouldBe("\"imported\"");
    }

    [Fact]
    public async Task An_import_beside_a_running_host_is_refused_with_a_word_on_what_to_do()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);
        Directory.CreateDirectory(PathOf("files"));

        var (code, said) = await HostProcess.RunAsync(["documents", "import", PathOf("files"), .. storage.Settings]);

        code.ShouldBe(1);
        said.ShouldContain("Another process is using the directory");
        said.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_folder_that_has_something_in_it_is_not_exported_to()
    {
        using var storage = HostStorage.Embedded();
        await EmbeddedStorage.PutAsync(storage.Folder!, "reports/csd-2016/4.1.json", "{}"u8.ToArray());
        await File.WriteAllTextAsync(PathOf("mine.txt"), "mine", TestContext.Current.CancellationToken);

        var (code, said) = await HostProcess.RunAsync(["documents", "export", _directory.FullName, .. storage.Settings]);

        code.ShouldBe(1);
        said.ShouldContain("is not empty");
    }

    [Fact]
    public async Task What_of_the_event_should_be_put_right_is_said_line_by_line_and_the_exit_code_tells()
    {
        using var storage = HostStorage.Embedded();
        await EmbeddedStorage.PutAsync(storage.Folder!, "reports/csd-2016/4.1.json", "quince"u8.ToArray());

        var (code, said) = await HostProcess.RunAsync(["check", .. storage.Settings, "--Event:Channel:ChannelId="]);

        code.ShouldBe(1);
        said.ShouldContain("reports/csd-2016/4.1.json");
        said.ShouldContain("channel");
        said.ShouldNotContain("   at ");
        said.ShouldNotContain("quince");
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_directory.FullName, name);
}
