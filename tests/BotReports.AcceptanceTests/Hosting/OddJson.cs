using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>JSON with one to four things in it as they should not be: another type, nothing, a list with gaps, the same member twice, half a character.</summary>
internal static class OddJson
{
    /// <summary>How many are tried; <c>ODD_PAYLOADS</c> says otherwise.</summary>
    public static int Rounds(int otherwise) => int.TryParse(Environment.GetEnvironmentVariable("ODD_PAYLOADS"), out var rounds) ? rounds : otherwise;

    /// <returns>Text: not all of it is JSON.</returns>
    public static string Of(JsonObject sound, Random random)
    {
        var odd = sound.DeepClone().AsObject();
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            Change(odd, random);
        }

        var text = odd.ToJsonString();
        return random.Next(8) switch
        {
            0 => Twice(text, random),
            1 => text.Replace("e", "\\ud83d", StringComparison.Ordinal),
            2 => text.Insert(text.LastIndexOf(':') + 1, "\"\\udc00\" ,\"x\":"),
            _ => text,
        };
    }

    private static void Change(JsonObject odd, Random random)
    {
        var members = Members(odd).ToList();
        if (members.Count == 0)
        {
            return;
        }

        var (parent, name) = members[random.Next(members.Count)];
        switch (random.Next(9))
        {
            case 0:
                parent.Remove(name);
                break;
            case 1:
                parent[name] = null;
                break;
            case 2:
                parent[name] = random.Next(2) == 0 ? 7 : 1e300;
                break;
            case 3:
                parent[name] = new JsonArray(null, 1, "x", new JsonObject(), new JsonArray(null, null), parent[name]?.DeepClone());
                break;
            case 4:
                parent[name] = new JsonObject { ["id"] = 5, ["text"] = null };
                break;
            case 5:
                parent[name] = "";
                break;
            case 6:
                parent[name] = new string('a', random.Next(1, 5_000));
                break;
            case 7:
                parent[name] = true;
                break;
            default:
                parent[name] = "<@U> <#C1|> \u0000 \u202e :x:";
                break;
        }
    }

    private static string Twice(string text, Random random)
    {
        var open = text.IndexOf('{', random.Next(text.Length)) is >= 0 and var found ? found : 0;
        return text.Insert(open + 1, "\"type\":\"message\",\"type\":\"x\",");
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => Members(member.Value).Prepend((json, member.Key))),
        JsonArray array => array.SelectMany(Members),
        _ => [],
    };
}
