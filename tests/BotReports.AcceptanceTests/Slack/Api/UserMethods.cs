using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>users.* and auth.test</summary>
internal sealed class UserMethods(SlackServer server)
{
    public JsonObject Test(SlackArguments arguments) => SlackAnswer.Ok(
        ("url", "https://conference.slack.com/"),
        ("team", "Conference"),
        ("user", "botreports"),
        ("team_id", SlackTeam.Id),
        ("user_id", SlackTeam.BotUserId),
        ("bot_id", SlackTeam.BotId),
        ("is_enterprise_install", false));

    public JsonObject Info(SlackArguments arguments) =>
        server.Team.FindUser(user => user.Id == arguments.String("user")) is { } user
            ? SlackAnswer.Ok(("user", ToJson(user, arguments.Bool("include_locale"))))
            : SlackAnswer.Error("user_not_found");

    public JsonObject LookupByEmail(SlackArguments arguments) =>
        server.Team.FindUser(user => user.Email is not null && string.Equals(user.Email, arguments.String("email"), StringComparison.OrdinalIgnoreCase)) is { } user
            ? SlackAnswer.Ok(("user", ToJson(user, withLocale: false)))
            : SlackAnswer.Error("users_not_found");

    private JsonObject ToJson(SlackUser user, bool withLocale) => user.ToJson(SlackTeam.Id, withLocale, server.HasScope("users:read.email"));
}
