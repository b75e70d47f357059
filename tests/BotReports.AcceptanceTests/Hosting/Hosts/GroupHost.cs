using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>One of several hosts, through its lives.</summary>
internal sealed class GroupHost(HostProcess process) : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private readonly HttpClient _http = new();
    private volatile CancellationTokenSource? _life = new();

    /// <summary>What it wrote, in all its lives.</summary>
    public Record<string> Output => process.Output;

    public bool IsUp => _life is not null;

    /// <summary>Ends it without warning, lets somebody look at what it left, and starts it again.</summary>
    public async Task RestartAsync(Action look)
    {
        using var life = _life!;
        _life = null;
        await process.KillAsync();
        await life.CancelAsync();
        look();
        await process.StartAgainAsync();
        _life = new CancellationTokenSource();
    }

    /// <summary>Stops it for a while, with all that it is at.</summary>
    public async Task PauseAsync(TimeSpan pause)
    {
        await process.PauseAsync();
        await Task.Delay(pause, TestContext.Current.CancellationToken);
        await process.ResumeAsync();
    }

    /// <summary>Delivers an activity as a channel does, which waits for a while only, and takes whatever is no 200 for a failure.</summary>
    /// <returns>The life in which the host took it; null where it did not, or did not say so.</returns>
    public async Task<HostLife?> TryDeliverAsync(JsonObject activity, TimeSpan patience)
    {
        if (_life is not { } life)
        {
            return null;
        }

        var taken = new HostLife(this, Output.Count, life.Token);
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        wait.CancelAfter(patience);
        try
        {
            using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await _http.PostAsync(new Uri(process.Address, "/api/messages"), content, wait.Token);
            return response.IsSuccessStatusCode ? taken : null;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException && !TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Delivers an activity.</summary>
    /// <returns>The life in which it took the activity; null where it did not.</returns>
    public async Task<HostLife?> TryDeliverAsync(JsonObject activity)
    {
        if (_life is not { } life)
        {
            return null;
        }

        var taken = new HostLife(this, Output.Count, life.Token);
        try
        {
            using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await _http.PostAsync(new Uri(process.Address, "/api/messages"), content, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            return taken;
        }
        catch (HttpRequestException) when (_life != life)
        {
            return null;
        }
    }

    /// <summary>Waits until the bot has said all that it has to say to an activity, or is killed.</summary>
    /// <returns>Whether it has said all.</returns>
    public async Task<bool> UntilThroughAsync(string activityId, HostLife life)
    {
        var through = $" for {activityId} is through";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(life.End, TestContext.Current.CancellationToken);
        end.CancelAfter(Deadline);
        try
        {
            await Output.FirstAsync(line => line.EndsWith(through, StringComparison.Ordinal), life.OutputAt, end.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            // What it wrote in its last moment is there by now.
            return Output.Since(life.OutputAt).Any(line => line.EndsWith(through, StringComparison.Ordinal)) || (life.End.IsCancellationRequested
                ? false
                : throw new TimeoutException($"The turn of {activityId} was not through within {Deadline}."));
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _life?.Dispose();
        await process.DisposeAsync();
    }
}
