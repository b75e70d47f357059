using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BotReports.Bot.Turns;
using BotReports.Documents;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Conversations;

/// <summary>
/// The conversations that the bot can write to of its own accord, as documents below <c>conversations/</c>. They are remembered,
/// and written only when something about one has changed, so a turn in a conversation that stays as it was asks nothing of the storage.
/// </summary>
public sealed partial class KnownConversations(IDocuments documents, TimeProvider time, ILogger<KnownConversations> logger)
{
    /// <summary>Conversations remembered before all are forgotten and read anew; each takes less than a kilobyte.</summary>
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<DocumentName, KnownConversation?> _remembered = new();

    /// <summary>Takes note of where an activity came from; so a conversation that was out of reach is within it again.</summary>
    public async Task NoteAsync(Activity activity, CancellationToken cancellationToken)
    {
        var before = await FindAsync(activity.ChannelId, activity.Conversation.Id, cancellationToken);
        var now = KnownConversation.Of(activity, before);
        if (now == before)
        {
            return;
        }

        // First the person, who is found through the conversation: a note that fails between the two is taken again.
        if (now.UserId is not null)
        {
            var person = JsonSerializer.SerializeToUtf8Bytes(new PersonalConversation(now.ChannelId, now.ConversationId), KnownConversationJson.Default.PersonalConversation);
            await documents.PutAsync(NameOfPerson(Turn.PersonIdOf(activity.From)), person, PutCondition.Always, cancellationToken);
        }

        await WriteAsync(now, cancellationToken);
    }

    /// <summary>Null where the bot has never been, as far as it knows.</summary>
    public async Task<KnownConversation?> FindAsync(string channelId, string conversationId, CancellationToken cancellationToken)
    {
        var name = NameOf(channelId, conversationId);
        if (!_remembered.TryGetValue(name, out var known))
        {
            known = await documents.GetAsync(name, cancellationToken) is { } document
                ? JsonSerializer.Deserialize(document.Content.Span, KnownConversationJson.Default.KnownConversation)
                : null;
            Remember(name, known);
        }

        return known;
    }

    /// <summary>Somebody's own chat with the bot, to write to them unasked; null where they never wrote to it there or have taken the bot out of it.</summary>
    /// <param name="personId">As in <see cref="Reports.Person"/>.</param>
    public async Task<ConversationReference?> FindPersonalAsync(string personId, CancellationToken cancellationToken)
    {
        if (await documents.GetAsync(NameOfPerson(personId), cancellationToken) is not { } document
            || JsonSerializer.Deserialize(document.Content.Span, KnownConversationJson.Default.PersonalConversation) is not { } personal)
        {
            return null;
        }

        return await FindAsync(personal.ChannelId, personal.ConversationId, cancellationToken) is { IsReachable: true } known ? known.ToReference() : null;
    }

    /// <summary>Nothing more is sent there unasked, until something comes from it again.</summary>
    public async Task MarkUnreachableAsync(string channelId, string conversationId, CancellationToken cancellationToken)
    {
        if (await FindAsync(channelId, conversationId, cancellationToken) is { IsReachable: true } known)
        {
            await WriteAsync(known with { UnreachableSince = time.GetUtcNow() }, cancellationToken);
            Log.Unreachable(logger, channelId, known.ConversationId);
        }
    }

    private async Task WriteAsync(KnownConversation conversation, CancellationToken cancellationToken)
    {
        var name = NameOf(conversation.ChannelId, conversation.ConversationId);
        await documents.PutAsync(name, JsonSerializer.SerializeToUtf8Bytes(conversation, KnownConversationJson.Default.KnownConversation), PutCondition.Always, cancellationToken);
        Remember(name, conversation);
    }

    private void Remember(DocumentName name, KnownConversation? conversation)
    {
        if (_remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
        }

        _remembered[name] = conversation;
    }

    private static DocumentName NameOf(string channelId, string conversationId) => NameOf(channelId, channelId, ChannelThread.RootOf(conversationId));

    // Settings and channels do not agree on the case of an Entra id.
    private static DocumentName NameOfPerson(string personId) => NameOf("people", "", personId.ToLowerInvariant());

    /// <summary>A channel's ids hold what no file can be called, so a readable beginning is told apart by a hash.</summary>
    private static DocumentName NameOf(string folder, string channelId, string id)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{channelId}\n{id}")), 0, 10);
        return DocumentName.Parse($"conversations/{Readable(folder, 40)}/{Readable(id, 60)}-{hash}.json");
    }

    private static string Readable(string id, int most) => string.Concat(id.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_').Take(most)) is { Length: > 0 } name ? name : "x";

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The conversation {Conversation} of {Channel} cannot be reached any more; nothing is sent there until something comes from it")]
        public static partial void Unreachable(ILogger logger, string channel, string conversation);
    }
}
