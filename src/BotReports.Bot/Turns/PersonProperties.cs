using BotReports.Reports;
using Newtonsoft.Json.Linq;

namespace BotReports.Bot.Turns;

/// <summary>What an adapter writes beside the id and name of a person in an activity. What a request's body has under these names proves nothing, and is removed.</summary>
public static class PersonProperties
{
    /// <summary>The address that the channel proves to be the person's.</summary>
    public const string Email = "email";

    /// <summary>The address in the person's profile, where the channel does not prove it.</summary>
    public const string UnprovenEmail = "unprovenEmail";

    /// <summary>Under which id somebody who is mentioned is a <see cref="Person"/>, where it is not the id in the mention.</summary>
    public const string PersonId = "personId";

    public static IReadOnlyList<string> All { get; } = [Email, UnprovenEmail, PersonId];

    /// <summary>Writes who a person is. Replies carry the account, and some clients refuse nulls: what is unknown is left out.</summary>
    public static void Write(JObject account, Person person)
    {
        Write(account, Email, person.Email);
        Write(account, UnprovenEmail, person.UnprovenEmail);
        Write(account, PersonId, person.Id);
    }

    private static void Write(JObject account, string name, string? value)
    {
        if (value is not null)
        {
            account[name] = value;
        }
    }
}
