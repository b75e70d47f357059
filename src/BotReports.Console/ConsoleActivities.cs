using System.Text.Json;
using BotReports.Bot.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Person = BotReports.Reports.Person;

namespace BotReports.Console;

/// <summary>Makes activities of what people do at the console.</summary>
internal static class ConsoleActivities
{
    public const string ChannelId = "console";

    private const string ServiceUrl = "urn:botreports:console";

    public static Activity Said(ConsolePersona persona, ConsoleMessage message, Uri origin)
    {
        var activity = From(persona, ActivityTypes.Message, message.Id, message.At, message.Locale);
        activity.ReplyToId = message.ReplyTo;

        if (message.Value is { } value)
            activity.Value = Read(value);
        else
            (activity.Text, activity.TextFormat) = (message.Text, TextFormatTypes.Plain);

        activity.Attachments = message.Files?.Select(file => new Attachment { Name = file.Name, ContentUrl = new Uri(origin, file.Url).ToString() }).ToList();

        return activity;
    }

    public static Activity Arrived(ConsolePersona persona, DateTimeOffset at, string? locale)
    {
        var activity = From(persona, ActivityTypes.ConversationUpdate, Guid.NewGuid().ToString(), at, locale);
        activity.MembersAdded = [activity.From];
        return activity;
    }

    private static Activity From(ConsolePersona persona, string type, string id, DateTimeOffset at, string? locale)
    {
        var person = new ChannelAccount { Id = persona.Id, Name = persona.Name };
        PersonProperties.Write(person.Properties, new Person(persona.Id, persona.Name, persona.Email));

        return new Activity
        {
            Type = type,
            Id = id,
            Timestamp = at,
            ChannelId = ChannelId,
            ServiceUrl = ServiceUrl,
            Locale = locale,
            From = person,
            Recipient = new ChannelAccount { Id = ConsoleAuthor.Bot.Id, Name = ConsoleAuthor.Bot.Name },
            Conversation = new ConversationAccount
            {
                Id = persona.Conversation,
                ConversationType = persona.IsChannel ? "channel" : "personal",
                IsGroup = persona.IsChannel,
            },
        };
    }

    // The bot uses Newtonsoft's JSON. Dates stay strings.
    private static JToken Read(JsonElement value)
    {
        using var reader = new JsonTextReader(new StringReader(value.GetRawText())) { DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }
}
