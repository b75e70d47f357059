namespace BotReports.Slack.Api;

/// <summary>The reason why Slack refused a call.</summary>
/// <param name="Code">Slack's error code.</param>
/// <param name="Needed">The scopes that are missing; null for other reasons.</param>
internal sealed record SlackError(SlackErrorKind Kind, string Code, string? Needed = null)
{
    /// <summary>How long Slack wants to be left alone; null if it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static SlackError Of(string code, string? needed) => new(KindOf(code), code, needed);

    private static SlackErrorKind KindOf(string code) => code switch
    {
        "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout" => SlackErrorKind.Unsure,
        "ratelimited" or "rate_limited" => SlackErrorKind.Busy,
        "missing_scope" => SlackErrorKind.MissingScope,
        "invalid_auth" or "not_authed" or "account_inactive" or "token_revoked" or "token_expired" or "no_permission" or "not_allowed_token_type" => SlackErrorKind.BadToken,
        "channel_not_found" or "not_in_channel" or "is_archived" or "user_disabled" or "restricted_action" or "messages_tab_disabled" => SlackErrorKind.OutOfReach,
        _ when code.StartsWith("restricted_action_", StringComparison.Ordinal) => SlackErrorKind.OutOfReach,
        "message_not_found" or "cant_update_message" or "cant_delete_message" or "edit_window_closed" or "thread_not_found" => SlackErrorKind.MessageGone,
        "msg_too_long" or "msg_blocks_too_long" => SlackErrorKind.TooBig,
        "expired_trigger_id" or "exchanged_trigger_id" or "invalid_trigger_id" or "trigger_expired" or "trigger_exchanged" => SlackErrorKind.TriggerExpired,
        "hash_conflict" => SlackErrorKind.ViewChanged,
        _ => SlackErrorKind.Refused,
    };
}
