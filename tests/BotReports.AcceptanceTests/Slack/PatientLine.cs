using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>A way to the bot on which whoever brings something waits until the bot has said all that it has to say to it. Slack itself waits for the acknowledgement only.</summary>
internal sealed class PatientLine(ISlackLine line, SlackHost host) : ISlackLine, IDisposable
{
    public Task<SlackReceipt> EventAsync(JsonObject envelope, int retry = 0) => ThroughAsync(line.EventAsync(envelope, retry));

    public Task<SlackReceipt> InteractionAsync(JsonObject payload) => ThroughAsync(line.InteractionAsync(payload));

    public Task<SlackReceipt> CommandAsync(JsonObject fields) => ThroughAsync(line.CommandAsync(fields));

    public void Dispose() => (line as IDisposable)?.Dispose();

    private async Task<SlackReceipt> ThroughAsync(Task<SlackReceipt> delivery)
    {
        var receipt = await delivery;
        await host.WhenIdleAsync();
        return receipt;
    }
}
