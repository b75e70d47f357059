using System.Security.Cryptography;
using System.Text;
using BotReports.Documents;

namespace BotReports.Bot.Conversations;

/// <summary>What the documents about conversations are called, <c>conversations/msteams/…json</c>, and those that say where a person is found, <c>conversations/people/…json</c>.</summary>
internal static class ConversationNames
{
    public const string Folder = "conversations/";

    private const string People = "people";

    public static DocumentName Of(string channelId, string conversationId) => Of(channelId, channelId, ChannelThread.RootOf(conversationId));

    // Settings and channels do not agree on the case of an Entra id.
    public static DocumentName OfPerson(string personId) => Of(People, "", personId.ToLowerInvariant());

    public static bool IsOfPerson(DocumentName name) => name.Value.StartsWith($"{Folder}{People}/", StringComparison.Ordinal);

    /// <summary>A channel's ids hold what no file can be called, so a readable beginning is told apart by a hash.</summary>
    private static DocumentName Of(string folder, string channelId, string id)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{channelId}\n{id}")), 0, 10);
        return DocumentName.Parse($"{Folder}{Readable(folder, 40)}/{Readable(id, 60)}-{hash}.json");
    }

    private static string Readable(string id, int most) => string.Concat(id.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_').Take(most)) is { Length: > 0 } name ? name : "x";
}
