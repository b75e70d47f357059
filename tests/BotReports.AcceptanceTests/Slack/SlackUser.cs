using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Somebody in the workspace.</summary>
/// <param name="Id">As Slack gives it: a U and capitals.</param>
/// <param name="Name">The short name.</param>
/// <param name="Email">Null for who has none, as guests and apps may.</param>
public sealed record SlackUser(string Id, string Name, string RealName, string? Email)
{
    public string TimeZone { get; init; } = "Asia/Dhaka";

    public int TimeZoneOffset { get; init; } = 6 * 60 * 60;

    public string Locale { get; init; } = "en-GB";

    public bool IsBot { get; init; }

    /// <summary>What else Slack says of them, such as <c>is_restricted</c>; it goes over what is said of everybody.</summary>
    public JsonObject Marks { get; init; } = [];

    /// <param name="seesEmail">Whether the app may see addresses.</param>
    internal JsonObject ToJson(string team, bool withLocale, bool seesEmail)
    {
        var profile = new JsonObject { ["real_name"] = RealName, ["display_name"] = "", ["team"] = team };
        if (seesEmail && Email is not null)
        {
            profile["email"] = Email;
        }

        var user = new JsonObject
        {
            ["id"] = Id,
            ["team_id"] = team,
            ["name"] = Name,
            ["real_name"] = RealName,
            ["deleted"] = false,
            ["is_bot"] = IsBot,
            ["tz"] = TimeZone,
            ["tz_label"] = "Local time",
            ["tz_offset"] = TimeZoneOffset,
            ["profile"] = profile,
        };
        if (withLocale)
        {
            user["locale"] = Locale;
        }

        foreach (var (name, mark) in Marks)
        {
            user[name] = mark?.DeepClone();
        }

        return user;
    }
}
