using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>The way from Slack to the bot: requests to its address, or the socket that it opened.</summary>
internal interface ISlackLine
{
    /// <param name="envelope">An event in its envelope.</param>
    /// <param name="retry">Which repetition this is; 0 for the first delivery.</param>
    Task<SlackReceipt> EventAsync(JsonObject envelope, int retry = 0);

    Task<SlackReceipt> InteractionAsync(JsonObject payload);

    Task<SlackReceipt> CommandAsync(JsonObject fields);
}
