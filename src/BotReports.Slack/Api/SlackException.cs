using BotReports.Bot.Conversations;

namespace BotReports.Slack.Api;

/// <summary>Slack refused a call whose result is required.</summary>
internal sealed class SlackException : UndeliveredException
{
    public SlackException(string method, SlackError error)
        : base(FailureOf(error), error.Code, error.Needed is null ? $"Slack refused {method}: {error.Code}." : $"Slack refused {method}: {error.Code}; the app needs {error.Needed}.") =>
        (Error, RetryAfter) = (error, error.RetryAfter);

    public SlackError Error { get; }

    private static DeliveryFailure FailureOf(SlackError error) => error.Kind switch
    {
        SlackErrorKind.Unsure => DeliveryFailure.InDoubt,
        SlackErrorKind.Busy => DeliveryFailure.Throttled,
        SlackErrorKind.MissingScope or SlackErrorKind.BadToken => DeliveryFailure.NotAllowed,
        SlackErrorKind.OutOfReach => DeliveryFailure.NotThere,
        SlackErrorKind.MessageGone => DeliveryFailure.MessageGone,
        SlackErrorKind.TooBig => DeliveryFailure.TooBig,
        _ => DeliveryFailure.Refused,
    };
}
