namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>What one host would say to the crowd, found out once: its reports are made up here, and said again to other hosts.</summary>
public sealed class SingleHostRun : IAsyncLifetime
{
    private readonly HostStorage _storage = HostStorage.Embedded();
    private HostGroup? _host;

    internal CrowdProgramme Programme { get; } = new(CrowdSize.Chosen.Panels.Select(panel => panel.Session));

    internal CrowdRun Run { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await HostGroup.StartAsync(1, _storage, Programme.Setting);
        Run = await CrowdRun.HoldAsync(CrowdSize.Chosen, _host);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _storage.Dispose();
        Programme.Dispose();
    }
}
