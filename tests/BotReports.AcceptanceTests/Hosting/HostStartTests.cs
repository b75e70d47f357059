namespace BotReports.AcceptanceTests.Hosting;

/// <summary>A host that cannot do its work does not start, and says why.</summary>
public sealed class HostStartTests : IDisposable
{
    private readonly HostStorage _storage = HostStorage.Embedded();
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("botreports-");

    public void Dispose()
    {
        _storage.Dispose();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public async Task In_Production_a_host_that_nobody_can_talk_to_names_the_missing_settings()
    {
        var (exitCode, output) = await HostProcess.RunAsync(_storage.Settings, "Production");

        exitCode.ShouldNotBe(0);
        foreach (var setting in (string[])["MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId", "Slack:SigningSecret", "Slack:BotToken"])
        {
            output.ShouldContain(setting);
        }
    }

    [Fact]
    public async Task In_Production_a_host_for_which_nobody_has_chosen_a_storage_names_the_settings_and_makes_no_folder()
    {
        using var copy = new HostCopy();

        var (exitCode, output) = await HostProcess.RunAsync(["--Slack:SigningSecret=one", "--Slack:BotToken=two"], "Production", copy.Directory);

        exitCode.ShouldBe(1);
        output.ShouldContain("Storage:ServiceUri");
        output.ShouldContain("Storage:Directory");
        output.ShouldNotContain("   at ");
        Directory.Exists(Path.Combine(copy.Directory, "data")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("carrier-pigeon")]
    public async Task A_channel_for_the_organizers_that_nobody_serves_is_refused_in_one_line(string channel)
    {
        var (exitCode, output) = await HostProcess.RunAsync([.. _storage.Settings, $"--Event:Channel:ChannelId={channel}", "--Event:Channel:ConversationId=C1"]);

        exitCode.ShouldNotBe(0);
        output.ShouldNotContain("   at ");
        output.Split('\n').ShouldContain(line => line.StartsWith($"Event:Channel:ChannelId is \"{channel}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("00:00:01")]
    [InlineData("01:00:00")]
    public async Task A_patience_with_the_storage_that_makes_no_sense_is_refused_in_one_line(string patience)
    {
        var (exitCode, output) = await HostProcess.RunAsync([.. _storage.Settings, $"--Storage:Patience={patience}"]);

        exitCode.ShouldBe(1);
        output.ShouldNotContain("   at ");
        output.Split('\n').ShouldContain(line => line.StartsWith($"Storage:Patience is {patience}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("KeepUntil", "in spring")]
    [InlineData("KeepUntil", "2016-12-08")]
    [InlineData("AfterThat", "burn")]
    [InlineData("AfterThat", "erase")]
    public async Task A_time_to_keep_things_that_makes_no_sense_is_refused_in_one_line(string setting, string value)
    {
        var (exitCode, output) = await HostProcess.RunAsync([.. _storage.Settings, $"--Event:{setting}={value}"]);

        exitCode.ShouldBe(1);
        output.ShouldNotContain("   at ");
        output.Split('\n').ShouldContain(line => line.StartsWith($"Event:{setting} is \"{value}\"", StringComparison.Ordinal) || line.StartsWith($"Event:{setting} is {value}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistake_in_the_programme_is_named_by_file_and_line()
    {
        var programme = Path.Combine(_directory.FullName, "programme.yaml");
        await WriteWithMistakeAsync(Path.Combine(HostProcess.BuildOutput, "seeds", "programmes", "csd-2016.yaml"), "timeZone:", programme);

        var (exitCode, output) = await HostProcess.RunAsync([.. _storage.Settings, $"--Event:Programme={programme}"]);

        exitCode.ShouldNotBe(0);
        output.ShouldContain($"{programme}({await LineOfMistakeAsync(programme)}): ");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_mistake_in_a_template_is_named_by_file_and_line()
    {
        using var host = new HostCopy();
        var template = Path.Combine(host.Templates, "csd-2016.yaml");
        await WriteWithMistakeAsync(template, "kind:", template);

        var (exitCode, output) = await HostProcess.RunAsync(_storage.Settings, directory: host.Directory);

        exitCode.ShouldNotBe(0);
        output.ShouldContain($"{template}({await LineOfMistakeAsync(template)}): ");
        output.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("PublicAddress", "reports.example.org")]
    [InlineData("PublicAddress", "https://reports.example.org/somewhere")]
    [InlineData("Attachments:Pixels", "0")]
    [InlineData("Attachments:PerAnswer", "-1")]
    public async Task A_setting_that_makes_no_sense_is_named(string setting, string value)
    {
        var (exitCode, output) = await HostProcess.RunAsync([.. _storage.Settings, $"--{setting}={value}"]);

        exitCode.ShouldNotBe(0);
        output.ShouldContain($"{setting} is ");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_second_host_on_the_same_directory_is_refused_with_a_word_on_what_to_do()
    {
        await using var first = await HostProcess.StartAsync(_storage.Settings);

        var (exitCode, output) = await HostProcess.RunAsync(_storage.Settings);

        exitCode.ShouldNotBe(0);
        output.ShouldContain("Another process is using the directory");
        output.ShouldContain("Storage:Directory");
    }

    [Fact]
    public async Task A_host_that_was_killed_leaves_the_directory_to_the_next()
    {
        await using var host = await HostProcess.StartAsync(_storage.Settings);
        await host.KillAsync();

        await Should.NotThrowAsync(host.StartAgainAsync);
    }

    /// <summary>Misspells the first line's key that begins so.</summary>
    private static async Task WriteWithMistakeAsync(string source, string key, string target)
    {
        var lines = await File.ReadAllLinesAsync(source, TestContext.Current.CancellationToken);
        var at = Array.FindIndex(lines, line => line.TrimStart().StartsWith(key, StringComparison.Ordinal));
        lines[at] = lines[at].Replace(key, $"x-{key}", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(target, lines, TestContext.Current.CancellationToken);
    }

    private static async Task<int> LineOfMistakeAsync(string path) =>
        1 + Array.FindIndex(await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken), line => line.TrimStart().StartsWith("x-", StringComparison.Ordinal));
}
