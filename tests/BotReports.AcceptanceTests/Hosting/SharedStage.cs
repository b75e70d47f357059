using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>One host for the tests of a class that leave no trace in it.</summary>
public sealed class SharedStage : IAsyncLifetime
{
    public HostStorage Storage { get; } = HostStorage.Embedded();

    public HttpStage Stage { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Stage = await HttpStage.OpenAsync(Storage);

    public async ValueTask DisposeAsync()
    {
        await Stage.DisposeAsync();
        Storage.Dispose();
    }
}
