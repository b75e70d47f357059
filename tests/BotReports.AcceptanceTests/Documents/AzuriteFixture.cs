using BotReports.AcceptanceTests.Documents;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace BotReports.AcceptanceTests.Documents;

/// <summary>
/// One Azurite for all tests, started when the first of them asks for it. A test takes a container of its own.
/// </summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private readonly Lazy<Task<Azurite>> _azurite = new(Azurite.StartAsync);

    public Task<string> ConnectionString => ConnectAsync();

    /// <summary>A name that no other test has.</summary>
    public static string NewContainerName() => $"test-{Guid.NewGuid():N}";

    public async ValueTask DisposeAsync()
    {
        if (_azurite.IsValueCreated)
            await (await _azurite.Value).DisposeAsync();
    }

    private async Task<string> ConnectAsync() => (await _azurite.Value).ConnectionString;
}
