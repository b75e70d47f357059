using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>The size of a card in blocks.</summary>
internal static class BlockKitSize
{
    /// <summary>
    /// Slack refuses a message whose blocks have more than some 13,200 characters in all. It documents neither the limit nor what counts as a
    /// character, so all bytes of the blocks' JSON are counted.
    /// </summary>
    public const int MessageBudget = 12_000;

    public const int BlocksInAMessage = 50;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The size against <see cref="MessageBudget"/>, by bytes or by the number of blocks. A card with more in it never measures less.</summary>
    public static int AsMessage(Card card)
    {
        var blocks = new BlockKitBody().Blocks(card).ToList();
        return Math.Max(blocks.Sum(InBytes), blocks.Count * (MessageBudget / BlocksInAMessage));
    }

    /// <summary>The bytes of a block and of the comma after it.</summary>
    public static int InBytes(JsonObject block) => Encoding.UTF8.GetByteCount(block.ToJsonString(Readable)) + 1;
}
