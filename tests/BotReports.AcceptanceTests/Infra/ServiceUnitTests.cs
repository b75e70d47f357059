namespace BotReports.AcceptanceTests.Infra;

/// <summary>The systemd unit, put to systemd's own checks. It is not started: that needs a machine that systemd runs.</summary>
public sealed class ServiceUnitTests : IDisposable
{
    private readonly InfraFolder _infra = new();

    private string Unit => Path.Combine(_infra.Copy, "botreports.service");

    public void Dispose() => _infra.Dispose();

    [Fact]
    public async Task Systemd_understands_every_line()
    {
        SkipWithoutSystemd();

        // The program is on the machine that it is installed on.
        await _infra.ReplaceAsync("botreports.service", "/opt/botreports/BotReports.Host", "/bin/true");
        await _infra.ReplaceAsync("botreports.service", "WorkingDirectory=/opt/botreports", "WorkingDirectory=/");

        var verify = await Command.RunAsync("systemd-analyze", ["verify", "--man=no", Unit]);

        verify.Errors.Trim().ShouldBe("");
        verify.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task The_service_is_exposed_to_little()
    {
        SkipWithoutSystemd();

        // In tenths: systemd calls 0 to 2 "OK" at the best, and a unit without any of these lines is at 9.6.
        (await SecurityAsync("20")).ExitCode.ShouldBe(0);
        await _infra.ReplaceAsync("botreports.service", "ProtectSystem=strict\n", "");
        await _infra.ReplaceAsync("botreports.service", "CapabilityBoundingSet=\n", "");
        (await SecurityAsync("20")).ExitCode.ShouldNotBe(0);
    }

    [Fact]
    public void The_data_folder_is_the_state_directory()
    {
        var lines = File.ReadAllLines(Unit);

        lines.ShouldContain("Environment=Storage__Directory=/var/lib/botreports");
        lines.ShouldContain("StateDirectory=botreports");
        lines.ShouldContain("ProtectSystem=strict");
        lines.ShouldContain("DynamicUser=yes");
    }

    private static void SkipWithoutSystemd() => Assert.SkipUnless(Command.IsThere("systemd-analyze"), "There is no systemd-analyze here: apt-get install systemd.");

    private Task<CommandResult> SecurityAsync(string threshold) => Command.RunAsync("systemd-analyze", ["security", "--offline=true", $"--threshold={threshold}", Unit]);
}
