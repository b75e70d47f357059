using BotReports.Bot.Conversations;

namespace BotReports.Slack.Api;

/// <summary>Slack did not answer, or its answer was not JSON. Whether the call succeeded is unknown.</summary>
internal sealed class SlackUnreachableException(string method, Exception? inner = null)
    : UndeliveredException(DeliveryFailure.InDoubt, code: null, $"Slack does not answer to {method}.", inner);
