using System.Security.Cryptography;
using System.Text;
using BotReports.Documents;
using BotReports.Spelling;

namespace BotReports.Bot.Conversations;

/// <summary>What the documents about conversations are called, <c>conversations/msteams/…json</c>, and those that say where a person is found, <c>conversations/people/…json</c>.</summary>
internal static class ConversationNames
{
    public const string Folder = "conversations/";

    private const string People = "people";

    public static DocumentName Of(string channelId, string conversationId) => Of(channelId, channelId, ChannelThread.RootOf(conversationId));

    // Settings and channels do not agree on the case of an Entra id.
    public static DocumentName OfPerson(string personId) => Of(People, "", personId.ToLowerInvariant());

    /// <summary>Where somebody is found by their address.</summary>
    public static DocumentName OfAddress(string email) => Unreadable("address", email.ToLowerInvariant());

    /// <summary>Where somebody is found by what they are called, in whatever order of its words.</summary>
    public static DocumentName OfName(string name) => Unreadable("name", string.Join(' ', Folding.Fold(name).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal)));

    /// <summary>Where somebody is found by the code that shows that a chat is theirs.</summary>
    public static DocumentName OfCode(string hash) => Unreadable("code", hash);

    /// <summary>All documents that lead to the person of a conversation.</summary>
    public static IEnumerable<DocumentName> LeadingTo(KnownConversation? conversation) => conversation?.PersonId is not { } id ? [] :
    [
        OfPerson(id),
        .. conversation.AccountId is { } account && account != id ? new[] { OfPerson(account) } : [],
        .. conversation.LinkCode is { } code ? new[] { OfCode(code.Hash) } : [],
        .. conversation.Email is { } email ? new[] { OfAddress(email) } : [],
        .. conversation.Name is { } name ? new[] { OfName(name) } : [],
    ];

    public static bool IsOfPerson(DocumentName name) => name.Value.StartsWith($"{Folder}{People}/", StringComparison.Ordinal);

    /// <summary>A channel's ids hold what no file can be called, so a readable beginning is told apart by a hash.</summary>
    private static DocumentName Of(string folder, string channelId, string id) => DocumentName.Parse($"{Folder}{Readable(folder, 40)}/{Readable(id, 60)}-{Hash(channelId, id)}.json");

    /// <summary>Whoever reads a list of documents is to read no address and no name in it.</summary>
    private static DocumentName Unreadable(string kind, string text) => DocumentName.Parse($"{Folder}{People}/{kind}-{Hash(kind, text)}.json");

    private static string Hash(string kind, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{text}")), 0, 10);

    private static string Readable(string id, int most) => string.Concat(id.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_').Take(most)) is { Length: > 0 } name ? name : "x";
}
