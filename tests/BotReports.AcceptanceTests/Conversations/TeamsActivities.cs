using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using BotReports.Reports;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>What Teams would send to the bot, as recorded from a client of it.</summary>
internal sealed class TeamsActivities(Uri serviceUrl)
{
    private const string Tenant = "00000000-0000-0000-0000-000000000001";
    private const string ThreadMarker = ";messageid=";
    private const string BotName = "BotReports";

    private static readonly string[] Mentionable = ["Amy", "Ben", "Gus"];

    private DateTimeOffset _now = TimeProvider.System.GetUtcNow();
    private int _threads;

    /// <summary>The locale of everybody's client.</summary>
    public string Locale { get; set; } = "en-GB";

    /// <summary>How long people wait before each message.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The id that a person has in Entra.</summary>
    public static string EntraIdOf(string who) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(who)).AsSpan(0, 16)).ToString();

    /// <summary>The id of a channel, without one of its threads.</summary>
    public static string IdOf(string channel) => $"19:{channel}@thread.tacv2";

    /// <summary>What a script calls the conversation of that id.</summary>
    public static string NameOf(string conversation) => conversation.Split(ThreadMarker)[0].Split(':')[^1].Split('@')[0];

    /// <summary>What a roster has of somebody in the scripts; null for who is none of them.</summary>
    public static JsonObject? MemberOf(string id)
    {
        if (!id.StartsWith("29:", StringComparison.Ordinal) || id.Length < 4)
        {
            return null;
        }

        var who = $"{char.ToUpperInvariant(id[3])}{id[4..]}";
        var person = Cast.Find(who);
        return new JsonObject
        {
            ["id"] = id,
            ["aadObjectId"] = EntraIdOf(who),
            ["name"] = person.Name,
            ["email"] = person.Email ?? person.UnprovenEmail,
            ["userPrincipalName"] = person.UnprovenEmail is null ? person.Email ?? $"{person.Id}@tenant.example" : $"{person.Id}_example.org#EXT#@tenant.example",
        };
    }

    /// <summary>Mentions somebody in a message, as Teams does.</summary>
    public static void Mention(JsonObject message, string who)
    {
        var person = Cast.Find(who);
        var written = $"<at>{person.Name}</at>";
        message["text"] = ((string)message["text"]!).Replace($"@{person.Name}", written, StringComparison.Ordinal);
        message["entities"]!.AsArray().Add(new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = $"29:{person.Id}", ["name"] = person.Name }, ["text"] = written });
    }

    /// <summary>Somebody writes in their own chat with the bot, or mentions it in a channel.</summary>
    public JsonObject Message(string who, string? channel, string text)
    {
        var activity = ActivityOf(who, channel);
        activity["text"] = channel is null ? text : $"<at>{BotName}</at> {text}";
        activity["textFormat"] = "plain";
        if (channel is not null)
        {
            activity["entities"]!.AsArray().Add(new JsonObject { ["type"] = "mention", ["mentioned"] = Bot(), ["text"] = $"<at>{BotName}</at>" });
        }

        foreach (var mentioned in Mentionable.Where(name => text.Contains($"@{Cast.Find(name).Name}", StringComparison.Ordinal)))
        {
            Mention(activity, mentioned);
        }

        return activity;
    }

    /// <summary>Somebody presses a button of a card.</summary>
    public JsonObject Press(string who, string? channel, JsonNode data, string card)
    {
        var activity = ActivityOf(who, channel);
        if (channel is not null)
        {
            // A card that begins a thread is pressed in that thread.
            activity["conversation"]!["id"] = $"{IdOf(channel)}{ThreadMarker}{card}";
        }

        activity["value"] = data.DeepClone();
        activity["replyToId"] = card;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <summary>Somebody presses a button that wants the card replaced.</summary>
    public JsonObject Execute(string who, JsonObject data, string card, string? channel = null)
    {
        var activity = Press(who, channel, new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "send", ["data"] = data } }, card);
        (activity["type"], activity["name"]) = ("invoke", "adaptiveCard/action");
        return activity;
    }

    private JsonObject ActivityOf(string who, string? channel)
    {
        _now += Pause;
        var now = _now.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        return new JsonObject
        {
            ["type"] = "message",
            ["id"] = Guid.NewGuid().ToString(),
            ["from"] = Sender(Cast.Find(who), who),
            ["timestamp"] = now,
            ["localTimestamp"] = now,
            ["localTimezone"] = "UTC",
            ["serviceUrl"] = serviceUrl.AbsoluteUri,
            ["conversation"] = channel is null ? PersonalChat(who) : Thread(channel),
            ["recipient"] = Bot(),
            ["locale"] = Locale,
            ["entities"] = new JsonArray { new JsonObject { ["type"] = "clientInfo", ["locale"] = Locale, ["country"] = "GB", ["platform"] = "Web", ["timezone"] = "UTC" } },
            ["channelData"] = ChannelData(channel),
            ["channelId"] = "msteams",
        };
    }

    private static JsonObject Sender(Person person, string who) => new() { ["id"] = $"29:{person.Id}", ["name"] = person.Name, ["aadObjectId"] = EntraIdOf(who) };

    private static JsonObject Bot() => new() { ["id"] = "28:botreports", ["name"] = BotName };

    private static JsonObject PersonalChat(string who) =>
        new() { ["conversationType"] = "personal", ["tenantId"] = Tenant, ["id"] = $"a:chat-with-{who}" };

    /// <summary>Each message in a channel begins a thread.</summary>
    private JsonObject Thread(string channel) => new()
    {
        ["isGroup"] = true,
        ["conversationType"] = "channel",
        ["tenantId"] = Tenant,
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"{IdOf(channel)}{ThreadMarker}{1795480000000 + ++_threads}"),
    };

    private static JsonObject ChannelData(string? channel)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } };
        if (channel is not null)
        {
            data["teamsChannelId"] = IdOf(channel);
            data["teamsTeamId"] = IdOf("team");
            data["team"] = new JsonObject { ["id"] = IdOf("team") };
            data["channel"] = new JsonObject { ["id"] = IdOf(channel) };
        }

        return data;
    }
}
