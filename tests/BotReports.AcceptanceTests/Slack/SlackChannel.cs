using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>A conversation: a channel, or the chat of one person with the bot.</summary>
/// <param name="Id">C and capitals for a channel, D and capitals for a chat.</param>
/// <param name="Name">As scripts call it.</param>
/// <param name="User">Who the chat is with; null for a channel.</param>
public sealed record SlackChannel(string Id, string Name, string? User)
{
    public bool IsChat => User is not null;

    /// <summary>Whether people of other workspaces are in it too.</summary>
    public bool IsShared { get; set; }

    /// <summary>Who is in it, by their ids.</summary>
    public HashSet<string> Members { get; } = [];

    internal JsonObject ToJson()
    {
        var channel = new JsonObject { ["id"] = Id, ["is_im"] = IsChat, ["is_channel"] = !IsChat, ["is_private"] = IsChat, ["is_archived"] = false, ["is_ext_shared"] = IsShared };
        if (IsChat)
        {
            channel["user"] = User;
            return channel;
        }

        (channel["name"], channel["is_member"]) = (Name, Members.Contains(SlackTeam.BotUserId));
        return channel;
    }
}
