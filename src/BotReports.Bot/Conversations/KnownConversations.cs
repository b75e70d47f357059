using System.Runtime.CompilerServices;
using System.Text.Json;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Conversations;

/// <summary>
/// The conversations that the bot is in, as documents below <c>conversations/</c>: how each is reached, its language, and which report
/// it is about. They are remembered, and written only when something about one has changed. Thread-safe.
/// </summary>
public sealed partial class KnownConversations(IDocuments documents, DocumentQuarantine quarantine, TimeProvider time, ILogger<KnownConversations> logger) : IDisposable
{
    /// <summary>Conversations that are remembered; each takes less than a kilobyte.</summary>
    private const int MostRemembered = 10_000;

    private readonly KnownPeople _people = new(documents, quarantine);

    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <summary>Null where the bot has never been, as far as it knows. May be behind another process's writes.</summary>
    public async Task<KnownConversation?> FindAsync(string channelId, string conversationId, CancellationToken cancellationToken) =>
        (await LoadAsync(ConversationNames.Of(channelId, conversationId), cancellationToken)).Conversation;

    /// <summary>A conversation as it is stored now, whichever process wrote it; null where the bot has never been.</summary>
    public async Task<KnownConversation?> FindNowAsync(string channelId, string conversationId, CancellationToken cancellationToken) =>
        (await RefreshAsync(ConversationNames.Of(channelId, conversationId), cancellationToken)).Conversation;

    /// <summary>Nothing more is sent there unasked, until something comes from it again.</summary>
    public async Task MarkUnreachableAsync(string channelId, string conversationId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await ChangeAsync(channelId, conversationId, known => known.IsReachable ? known with { UnreachableSince = now } : known, cancellationToken))
        {
            Log.Unreachable(logger, channelId, conversationId);
        }
    }

    /// <summary>Changes a conversation that is known, whoever else writes it meanwhile.</summary>
    /// <returns>Whether there was anything to change.</returns>
    public async Task<bool> ChangeAsync(string channelId, string conversationId, Func<KnownConversation, KnownConversation> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await RefreshAsync(ConversationNames.Of(channelId, conversationId), cancellationToken);
            if (stored.Conversation is not { } known || change(known) is var changed && changed == known)
            {
                return false;
            }

            if (await TryWriteAsync(changed, stored, cancellationToken))
            {
                return true;
            }
        }
    }

    /// <summary>All conversations as they are stored; those that cannot be read are left out.</summary>
    public async IAsyncEnumerable<KnownConversation> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in await documents.ListAsync(ConversationNames.Folder, cancellationToken).ToListAsync(cancellationToken))
        {
            if (!ConversationNames.IsOfPerson(entry.Name) && await FindReadableAsync(entry.Name, cancellationToken) is { } known)
            {
                yield return known;
            }
        }
    }

    /// <summary>Forgets a conversation for good. Whoever writes in it again is new to the bot.</summary>
    public async Task ForgetAsync(KnownConversation known, CancellationToken cancellationToken)
    {
        // First what leads to it: the person would be found through the conversation.
        await _people.ForgetAsync(known, cancellationToken);
        var name = ConversationNames.Of(known.ChannelId, known.ConversationId);
        await documents.DeleteAsync(name, cancellationToken);
        _remembered.Remove(name);
    }

    /// <summary>Forgets all conversations and people for good.</summary>
    /// <returns>How many documents are gone.</returns>
    public async Task<int> ForgetAllAsync(CancellationToken cancellationToken)
    {
        var entries = await documents.ListAsync(ConversationNames.Folder, cancellationToken).ToListAsync(cancellationToken);
        foreach (var entry in entries)
        {
            await documents.DeleteAsync(entry.Name, cancellationToken);
            _remembered.Remove(entry.Name);
        }

        _people.ForgetUnreadable();
        return entries.Count;
    }

    public void Dispose() => _remembered.Dispose();

    /// <summary>The conversation that an activity came from, as it is stored now.</summary>
    internal async Task<StoredConversation> OpenAsync(Activity activity, CancellationToken cancellationToken)
    {
        var stored = await RefreshAsync(ConversationNames.Of(activity.ChannelId, activity.Conversation.Id), cancellationToken);
        if (stored.Conversation is { } known)
        {
            await _people.MendAsync(known, cancellationToken);
        }

        return stored;
    }

    /// <summary>A conversation as it is stored now.</summary>
    internal Task<StoredConversation> OpenAsync(KnownConversation known, CancellationToken cancellationToken) =>
        RefreshAsync(ConversationNames.Of(known.ChannelId, known.ConversationId), cancellationToken);

    /// <summary>Writes a conversation over the state that it was read in.</summary>
    /// <returns>False when another state is stored: nothing was written, and what was known is forgotten.</returns>
    /// <exception cref="IOException">The conversation may or may not have been written.</exception>
    internal async Task<bool> TryWriteAsync(KnownConversation changed, StoredConversation over, CancellationToken cancellationToken)
    {
        var name = ConversationNames.Of(changed.ChannelId, changed.ConversationId);
        if (over.Conversation is { Schema: > KnownConversation.CurrentSchema })
        {
            throw new UnreadableDocumentException(name, DocumentProblem.Newer);
        }

        // First the person, who is found through the conversation: a write that fails between the two is made again.
        await _people.UpdateAsync(changed, over.Conversation, cancellationToken);
        var condition = over.ETag is { } known ? PutCondition.IfMatch(known) : PutCondition.IfAbsent;
        var content = Write(changed);

        // Whatever comes of the write, what was known is known no more.
        _remembered.Remove(name);
        if (await PutAsync(name, content, condition, cancellationToken) is not { } etag)
        {
            return false;
        }

        Remember(name, new StoredConversation(changed, etag));
        return true;
    }

    /// <summary>Whether two conversations are written the same.</summary>
    internal static bool AreSame(KnownConversation? one, KnownConversation other) => one is not null && Write(one).AsSpan().SequenceEqual(Write(other));

    private static byte[] Write(KnownConversation conversation) => JsonSerializer.SerializeToUtf8Bytes(conversation, KnownConversationJson.Default.KnownConversation);

    /// <summary>Null also for a document that cannot be read or that a newer version of this program wrote.</summary>
    private async Task<KnownConversation?> FindReadableAsync(DocumentName name, CancellationToken cancellationToken)
    {
        try
        {
            return (await RefreshAsync(name, cancellationToken)).Conversation;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    private async Task<ETag?> PutAsync(DocumentName name, byte[] content, PutCondition condition, CancellationToken cancellationToken)
    {
        try
        {
            return await documents.PutAsync(name, content, condition, cancellationToken);
        }
        catch (IOException exception) when (exception is not NotWrittenException && !cancellationToken.IsCancellationRequested)
        {
            // The write may have happened although its answer is lost.
            if (await documents.GetAsync(name, cancellationToken) is { } stored && stored.Content.Span.SequenceEqual(content))
            {
                return stored.ETag;
            }

            throw;
        }
    }

    private async Task<StoredConversation> RefreshAsync(DocumentName name, CancellationToken cancellationToken)
    {
        if (!documents.IsShared || !_remembered.TryGetValue(name, out StoredConversation? known) || known?.ETag is not { } etag)
        {
            return documents.IsShared ? await ReadAsync(name, cancellationToken) : await LoadAsync(name, cancellationToken);
        }

        var reading = await documents.GetUnlessAsync(name, etag, cancellationToken);
        return reading.IsUnchanged ? known : Remember(name, await OfAsync(name, reading.Document, cancellationToken));
    }

    private async Task<StoredConversation> LoadAsync(DocumentName name, CancellationToken cancellationToken) =>
        _remembered.TryGetValue(name, out StoredConversation? known) && known is not null ? known : await ReadAsync(name, cancellationToken);

    private async Task<StoredConversation> ReadAsync(DocumentName name, CancellationToken cancellationToken) =>
        Remember(name, await OfAsync(name, await documents.GetAsync(name, cancellationToken), cancellationToken));

    /// <summary>A document that cannot be read is set aside, and the next write takes its place. It is about how somebody is reached and what was asked, so losing it costs a question.</summary>
    private async Task<StoredConversation> OfAsync(DocumentName name, Document? document, CancellationToken cancellationToken)
    {
        try
        {
            return document is null
                ? new StoredConversation(null, null)
                : new StoredConversation(DocumentJson.Read(name, document.Content.Span, KnownConversationJson.Default.KnownConversation, KnownConversation.CurrentSchema), document.ETag);
        }
        catch (UnreadableDocumentException exception) when (exception.Problem is not DocumentProblem.Newer)
        {
            await quarantine.SetAsideAsync(documents, name, document!, cancellationToken);
            return new StoredConversation(null, document!.ETag);
        }
    }

    private StoredConversation Remember(DocumentName name, StoredConversation conversation) =>
        _remembered.Set(name, conversation, new MemoryCacheEntryOptions { Size = 1 });

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The conversation {Conversation} of {Channel} cannot be reached any more; nothing is sent there until something comes from it")]
        public static partial void Unreachable(ILogger logger, string channel, string conversation);
    }
}
