using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>How much of what Slack takes a card fills.</summary>
internal static class BlockKitSize
{
    /// <summary>
    /// Slack refuses a message whose blocks have some 13,200 characters in all. That is nowhere documented, nor what counts as a
    /// character: here everything does, as bytes of the blocks' JSON.
    /// </summary>
    public const int MessageBudget = 12_000;

    public const int BlocksInAMessage = 50;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As much of <see cref="MessageBudget"/> as the card takes, in bytes or by the number of its blocks. Never less for a card with more in it.</summary>
    public static int AsMessage(Card card)
    {
        var blocks = new BlockKitBody().Blocks(card).ToList();
        return Math.Max(blocks.Sum(InBytes), blocks.Count * (MessageBudget / BlocksInAMessage));
    }

    /// <summary>The bytes of a block and of what stands between it and the next.</summary>
    public static int InBytes(JsonObject block) => Encoding.UTF8.GetByteCount(block.ToJsonString(Readable)) + 1;
}
