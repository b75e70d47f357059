using BotReports.Reports;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Bot.Turns;

/// <summary>
/// What somebody said, without whom they said it to. A mention is what the channel says is one: the bot's own goes, with what stands
/// around it for its sake, and another's stays as the words that were written.
/// </summary>
/// <remarks>
/// The SDK's <see cref="IMessageActivity.GetMentions"/> is not used: it throws where a mention is malformed, and loses the text of a typed <see cref="Mention"/>.
/// </remarks>
public static class Mentions
{
    private const string EntityType = "mention";

    private const string Mentioned = "mentioned";

    private const string EncodedSpace = "&nbsp;";

    private static readonly char[] Spaces = [' ', '\u00a0'];

    /// <summary>What one writes after a name when speaking to its owner.</summary>
    private static readonly char[] Address = [',', ':', .. Spaces];

    /// <summary>Whether the activity mentions the bot that receives it.</summary>
    public static bool IncludeRecipient(Activity activity) => In(activity).Any(mention => IsRecipient(mention.Id, activity));

    /// <summary>A mention as the bot reads it, of somebody whom the channel has looked up.</summary>
    /// <param name="written">The piece of the text that is the mention.</param>
    /// <param name="person">Who is mentioned.</param>
    public static Entity Of(string written, Person person)
    {
        var mentioned = new JObject { ["id"] = person.Id, ["name"] = person.Name };
        PersonProperties.Write(mentioned, person);
        return new Entity(EntityType) { Properties = new JObject { ["text"] = written, [Mentioned] = mentioned } };
    }

    /// <summary>The accounts that the activity mentions, as the channel sent them, other than the bot that receives it.</summary>
    public static IReadOnlyList<JObject> AccountsIn(Activity activity) =>
    [
        .. (activity.Entities ?? []).Where(entity => entity is not null && string.Equals(entity.Type, EntityType, StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.Properties?[Mentioned]).OfType<JObject>().Where(mentioned => Text(mentioned["id"]) is { } id && !IsRecipient(id, activity)),
    ];

    internal static IReadOnlyList<Person> PeopleIn(Activity activity) =>
    [
        .. AccountsIn(activity).Select(mentioned => new Person(
            Text(mentioned[PersonProperties.PersonId]) ?? Text(mentioned["id"])!, Text(mentioned["name"]) ?? "", Text(mentioned[PersonProperties.Email])) { UnprovenEmail = Text(mentioned[PersonProperties.UnprovenEmail]) }),
    ];

    internal static string WordsOf(Activity activity)
    {
        var text = activity.Text ?? "";

        // One entity for each place, in their order: two people can have one name.
        foreach (var (id, written) in In(activity))
        {
            if (text.IndexOf(written, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                var (before, after) = (text[..at], text[(at + written.Length)..]);
                text = IsRecipient(id, activity) ? Join(before, after) : $"{before}{NameIn(written)}{after}";
            }
        }

        return text;
    }

    private static bool IsRecipient(string? id, Activity activity) => id is not null && id == activity.Recipient?.Id;

    /// <summary>Who is mentioned, as far as the channel says it, and the piece of the text that is the mention.</summary>
    private static IEnumerable<(string? Id, string Written)> In(Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is Mention typed)
            {
                yield return (typed.Mentioned?.Id, Written(typed.Text, typed.Mentioned?.Name));
            }
            else if (entity is not null && string.Equals(entity.Type, EntityType, StringComparison.OrdinalIgnoreCase))
            {
                var mentioned = entity.Properties?[Mentioned] as JObject;
                yield return (Text(mentioned?["id"]), Written(Text(entity.Properties?["text"]), Text(mentioned?["name"])));
            }
        }
    }

    private static string Written(string? text, string? name) => string.IsNullOrEmpty(text) ? $"<at>{name}</at>" : text;

    private static string? Text(JToken? token) => token is { Type: JTokenType.String } ? (string?)token : null;

    private static string NameIn(string written) =>
        written.Replace("<at>", "", StringComparison.OrdinalIgnoreCase).Replace("</at>", "", StringComparison.OrdinalIgnoreCase);

    private static string Join(string before, string after)
    {
        after = after.StartsWith(EncodedSpace, StringComparison.Ordinal) ? after[EncodedSpace.Length..] : after;
        if (string.IsNullOrWhiteSpace(before))
        {
            return after.TrimStart(Address);
        }

        (before, after) = (before.TrimEnd(Spaces), after.TrimStart(Spaces));
        return before[^1] == '\n' || after.Length == 0 || char.IsPunctuation(after[0]) || char.IsWhiteSpace(after[0]) ? before + after : $"{before} {after}";
    }
}
