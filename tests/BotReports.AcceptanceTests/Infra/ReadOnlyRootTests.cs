using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>
/// The published host as the container and the systemd unit run it: as a user who is not root, without capabilities, where nothing can be written but the data folder and
/// <c>/tmp</c>. The sandbox is bubblewrap's, which needs no privilege; a test that runs as root becomes <c>nobody</c> first.
/// </summary>
public sealed class ReadOnlyRootTests : IAsyncLifetime
{
    private const string Nobody = "65534";

    private static readonly string[] Slack = ["--Slack:BotToken=xoxb-test", "--Slack:SigningSecret=test"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreports-published-");

    private string Published => Path.Combine(_folder.FullName, "app");

    private string Data => Path.Combine(_folder.FullName, "data");

    public async ValueTask InitializeAsync()
    {
        if (!OperatingSystem.IsLinux() || !Command.IsThere("bwrap") || (await InSandboxAsync("true")).ExitCode != 0)
        {
            Assert.Skip("There is no bubblewrap here, or no user namespaces are allowed: apt-get install bubblewrap.");
        }

        Directory.CreateDirectory(Data);
        (await Command.RunAsync("chmod", ["0777", _folder.FullName, Data])).Succeeded();
        (await Command.RunAsync("dotnet",
        [
            "publish", Path.Combine(InfraFolder.Repository, "src", "BotReports.Host"), "--no-build", "--configuration", new DirectoryInfo(HostProcess.BuildOutput).Name,
            "--output", Published, "-nodeReuse:false",
        ])).Succeeded();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_sandbox_is_what_it_says_it_is()
    {
        (await InSandboxAsync("id -u")).Output.Trim().ShouldNotBe("0");
        (await InSandboxAsync("grep CapEff /proc/self/status")).Output.ShouldMatch("CapEff:\\s+0+\\s");
        foreach (var place in (string[])["/", "/usr", "/etc", "/var/tmp", Published])
        {
            (await InSandboxAsync($"touch '{place}/x'")).ExitCode.ShouldNotBe(0, place);
        }

        (await InSandboxAsync($"touch '{Data}/x'")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task The_published_host_needs_no_root_and_writes_to_its_data_folder_only()
    {
        await using var host = await HostProcess.StartAsync([$"--Storage:Directory={Data}", .. Slack], "Production", Published, sandbox: Sandbox);
        using var http = new HttpClient { BaseAddress = host.Address };

        (await http.GetStringAsync("/readyz", TestContext.Current.CancellationToken)).ShouldBe("ready");
        Directory.EnumerateFileSystemEntries(Data).ShouldNotBeEmpty();

        var health = await InSandboxAsync($"ASPNETCORE_HTTP_PORTS={host.Address.Port} dotnet '{Published}/BotReports.Host.dll' health");
        health.Output.Trim().ShouldBe("ready");
        health.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task The_health_check_fails_where_nobody_answers()
    {
        var health = await InSandboxAsync($"ASPNETCORE_HTTP_PORTS=9 dotnet '{Published}/BotReports.Host.dll' health");

        health.ExitCode.ShouldBe(1);
        health.Errors.Trim().ShouldBe("Nobody answers at port 9.");
    }

    private IReadOnlyList<string> Sandbox =>
    [
        .. Environment.UserName == "root" ? (string[])["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups"] : [],
        "bwrap", "--die-with-parent", "--ro-bind", "/", "/", "--dev", "/dev", "--tmpfs", "/tmp",
        .. Directory.Exists(Published) ? (string[])["--ro-bind", Published, Published, "--bind", Data, Data] : [],
        "--setenv", "HOME", "/tmp",
    ];

    private Task<CommandResult> InSandboxAsync(string script)
    {
        string[] command = [.. Sandbox, "sh", "-c", script];
        return Command.RunAsync(command[0], command[1..]);
    }
}
