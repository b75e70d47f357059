using System.Text.Json.Nodes;

namespace BotReports.Slack;

/// <summary>What the bot is in Slack.</summary>
/// <param name="User">Its own user id.</param>
/// <param name="Team">The workspace that installed it; null where Slack does not tell.</param>
/// <param name="Enterprise">The organization of that workspace; null for none.</param>
internal sealed record SlackSelf(string User, string? Team, string? Enterprise)
{
    private static readonly string[] Marks = ["is_stranger", "is_restricted", "is_ultra_restricted", "deleted"];

    /// <summary>Whether the address in a user's profile is one that this workspace, or its organization, has given or confirmed.</summary>
    /// <param name="user">As <c>users.info</c> has it.</param>
    public bool Proves(JsonObject user) => !Array.Exists(Marks, mark => IsTrue(user, mark)) && !IsFalse(user, "is_email_confirmed") && IsOurs(user);

    private bool IsOurs(JsonObject user) =>
        user.Text("team_id") is not { } team || Team is null || team == Team
        || (Enterprise is not null && (team == Enterprise || user.Object("enterprise_user")?.Text("enterprise_id") == Enterprise));

    private static bool IsTrue(JsonObject user, string name) => user[name] is JsonValue value && value.TryGetValue<bool>(out var mark) && mark;

    private static bool IsFalse(JsonObject user, string name) => user[name] is JsonValue value && value.TryGetValue<bool>(out var mark) && !mark;
}
