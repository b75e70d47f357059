using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>What Slack takes as a window or a home.</summary>
public static class ViewRules
{
    private const int MostBlocks = 100;
    private const int MostBytes = 250_000;
    private const int LongestTitle = 24;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<SlackProblem> OfModal(JsonObject view, Func<string, bool>? isExpected = null)
    {
        var breaches = new Breaches(isExpected ?? (_ => false));
        var texts = new TextRules(breaches);
        breaches.Require((string?)view["type"] == "modal", "view", "is no modal", "invalid_arguments");
        breaches.Only(view, "view", "title", "submit", "close", "blocks", "private_metadata", "callback_id", "clear_on_close", "notify_on_close", "external_id", "submit_disabled");
        texts.Plain(view["title"], "view.title", LongestTitle);
        texts.OptionalPlain(view["submit"], "view.submit", LongestTitle);
        texts.OptionalPlain(view["close"], "view.close", LongestTitle);
        var hasInputs = (view["blocks"] as JsonArray)?.Any(block => (string?)block?["type"] == "input") is true;
        breaches.Require(!hasInputs || view["submit"] is not null, "view", "has inputs and no submit", "invalid_arguments");
        Check(view, breaches);
        return breaches.Problems;
    }

    public static IReadOnlyList<SlackProblem> OfHome(JsonObject view, Func<string, bool>? isExpected = null)
    {
        var breaches = new Breaches(isExpected ?? (_ => false));
        breaches.Require((string?)view["type"] == "home", "view", "is no home", "invalid_arguments");
        breaches.Only(view, "view", "blocks", "private_metadata", "callback_id", "external_id");
        Check(view, breaches);
        return breaches.Problems;
    }

    private static void Check(JsonObject view, Breaches breaches)
    {
        if (view["private_metadata"] is { } metadata)
        {
            breaches.String(metadata, "view.private_metadata", 3_000, least: 0);
        }

        if (view["callback_id"] is { } callbackId)
        {
            breaches.String(callbackId, "view.callback_id", 255, least: 0);
        }

        var bytes = Encoding.UTF8.GetByteCount(view.ToJsonString(Compact));
        breaches.Require(bytes <= MostBytes, "view", $"{bytes} bytes of {MostBytes}", "view_too_large");
        new BlockRules(breaches).Check(view["blocks"], MostBlocks);
    }
}
