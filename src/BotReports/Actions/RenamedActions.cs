using System.Text.Json.Nodes;

namespace BotReports.Actions;

/// <summary>Actions whose shape has changed since cards with them were posted.</summary>
internal static class RenamedActions
{
    /// <summary>The members in the present shape. What has it already is left as it is.</summary>
    public static JsonObject Present(JsonObject members)
    {
        if ((string?)members["do"] != "showPriorityMessages")
        {
            return members;
        }

        // {"do":"showPriorityMessages","number":"4.1","further":["2"],"approvedOnly":true}
        var sessions = new JsonArray();
        foreach (var number in (members["further"] as JsonArray ?? []).Prepend(members["number"]).OfType<JsonNode>())
        {
            sessions.Add(number.DeepClone());
        }

        var present = new JsonObject { ["v"] = members["v"]?.DeepClone(), ["do"] = "showFindings", ["sessions"] = sessions };
        foreach (var kept in new[] { "approvedOnly", "unclear" })
        {
            present[kept] = members[kept]?.DeepClone();
        }

        return present;
    }
}
