using System.Collections.Concurrent;
using System.Text.Json;
using BotReports.Documents;

namespace BotReports.Bot.Conversations;

/// <summary>
/// Where people have their own chats with the bot, as documents below <c>conversations/people/</c>: one for their id, one for the address that was proven last, one for
/// what they are called. Thread-safe.
/// </summary>
internal sealed class KnownPeople(IDocuments documents, DocumentQuarantine quarantine)
{
    /// <summary>Those that could not be read. The next message of their person writes them again.</summary>
    private readonly ConcurrentDictionary<DocumentName, bool> _unreadable = new();

    /// <summary>Where a document leads; null where there is none, or none that can be read.</summary>
    public async Task<PersonalConversation?> FindAsync(DocumentName leading, CancellationToken cancellationToken)
    {
        if (await documents.GetAsync(leading, cancellationToken) is not { } document)
        {
            return null;
        }

        try
        {
            return DocumentJson.Read(leading, document.Content.Span, KnownConversationJson.Default.PersonalConversation, KnownConversation.CurrentSchema);
        }
        catch (UnreadableDocumentException exception) when (exception.Problem is not DocumentProblem.Newer)
        {
            await quarantine.SetAsideAsync(documents, leading, document, cancellationToken);
            _unreadable[leading] = true;
            return null;
        }
    }

    /// <summary>Lets a conversation be found by what its person is called and known by now, and no more by what they were.</summary>
    public async Task UpdateAsync(KnownConversation changed, KnownConversation? before, CancellationToken cancellationToken)
    {
        var (now, then) = (ConversationNames.LeadingTo(changed).ToList(), ConversationNames.LeadingTo(before).ToList());
        foreach (var added in now.Except(then))
        {
            await WriteAsync(added, changed, cancellationToken);
        }

        foreach (var gone in then.Except(now))
        {
            // Somebody who is two people again is found in their other app.
            if (before?.LinkedTo is { } linked && gone == ConversationNames.OfPerson(linked.Id))
            {
                await WriteAsync(gone, new PersonalConversation(linked.ChannelId, linked.ConversationId), cancellationToken);
            }
            else
            {
                await documents.DeleteAsync(gone, cancellationToken);
            }
        }
    }

    /// <summary>Writes again what could not be read.</summary>
    public async Task MendAsync(KnownConversation known, CancellationToken cancellationToken)
    {
        foreach (var leading in _unreadable.IsEmpty ? [] : ConversationNames.LeadingTo(known).Where(_unreadable.ContainsKey))
        {
            await WriteAsync(leading, known, cancellationToken);
        }
    }

    public async Task ForgetAsync(KnownConversation known, CancellationToken cancellationToken)
    {
        foreach (var leading in ConversationNames.LeadingTo(known))
        {
            await documents.DeleteAsync(leading, cancellationToken);
        }
    }

    /// <summary>Nothing is left to be written again.</summary>
    public void ForgetUnreadable() => _unreadable.Clear();

    private Task WriteAsync(DocumentName leading, KnownConversation known, CancellationToken cancellationToken) =>
        WriteAsync(leading, new PersonalConversation(known.ChannelId, known.ConversationId), cancellationToken);

    private async Task WriteAsync(DocumentName leading, PersonalConversation known, CancellationToken cancellationToken)
    {
        var person = JsonSerializer.SerializeToUtf8Bytes(known, KnownConversationJson.Default.PersonalConversation);
        await documents.PutAsync(leading, person, PutCondition.Always, cancellationToken);
        _unreadable.TryRemove(leading, out _);
    }
}
