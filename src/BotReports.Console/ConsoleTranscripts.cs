using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using BotReports.Documents;

namespace BotReports.Console;

/// <summary>
/// The messages of the console's conversations, and who follows them. Each is a document of its own, so that a restart shows the
/// same history and a card can still be updated; the latest are in memory. One process at a time; any number of callers.
/// </summary>
internal sealed partial class ConsoleTranscripts(IDocuments documents, TimeProvider time, ILogger<ConsoleTranscripts> logger) : IDisposable
{
    public const int Shown = 2_000;

    private const string Folder = "channels/console/";

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim _gate = new(1);
    private readonly Dictionary<(string Conversation, string Id), ConsoleMessage> _messages = [];
    private readonly HashSet<ChannelWriter<ConsoleChange>> _followers = [];
    private bool _isLoaded;
    private long _last;

    public async Task<ConsoleMessage?> FindAsync(string conversation, string id, CancellationToken cancellationToken)
    {
        using var turn = await EnterAsync(cancellationToken);
        return Find(conversation, id);
    }

    public async Task<bool> IsEmptyAsync(string conversation, CancellationToken cancellationToken)
    {
        using var turn = await EnterAsync(cancellationToken);
        return !_messages.Keys.Any(key => key.Conversation == conversation);
    }

    /// <summary>Adds a message. If one with its id exists or was deleted, nothing changes.</summary>
    public async Task AppendAsync(ConsoleMessage message, CancellationToken cancellationToken)
    {
        using var turn = await EnterAsync(cancellationToken);
        if (!_messages.ContainsKey((message.Conversation, message.Id)))
            await StoreAsync(message with { At = time.GetUtcNow(), Sequence = _last + 1, Revision = _last + 1 }, cancellationToken);
    }

    /// <summary>Replaces the message with the same id, or adds it.</summary>
    public async Task ReplaceAsync(ConsoleMessage message, CancellationToken cancellationToken)
    {
        using var turn = await EnterAsync(cancellationToken);
        var now = time.GetUtcNow();
        await StoreAsync(
            Find(message.Conversation, message.Id) is { } known
                ? message with { At = known.At, Sequence = known.Sequence, Revision = _last + 1, Edited = now }
                : message with { At = now, Sequence = _last + 1, Revision = _last + 1 },
            cancellationToken);
    }

    public async Task MarkHandledAsync(string conversation, string id, CancellationToken cancellationToken)
    {
        using var turn = await EnterAsync(cancellationToken);
        if (Find(conversation, id) is { Handled: false } known)
            await StoreAsync(known with { Handled = true, Revision = _last + 1 }, cancellationToken);
    }

    public async Task DeleteAsync(string conversation, string id, CancellationToken cancellationToken)
    {
        using var turn = await EnterAsync(cancellationToken);
        if (Find(conversation, id) is { } known)
            await StoreAsync(known with { Deleted = true, Revision = _last + 1, Text = null, Cards = null, Suggestions = null, Files = null, Value = null }, cancellationToken);
    }

    /// <summary>The changes after a revision, then the mark that the history is complete, then each change as it happens.</summary>
    /// <returns>Null after a while without a change, so that a dead connection is noticed.</returns>
    public async IAsyncEnumerable<(long Revision, ConsoleChange Change)?> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var news = Channel.CreateUnbounded<ConsoleChange>();
        ConsoleMessage[] history;
        long known;
        using (await EnterAsync(cancellationToken))
        {
            (history, known) = ([.. _messages.Values.Where(message => message.Revision > after || after > _last).OrderBy(message => message.Sequence)], _last);
            _followers.Add(news.Writer);
        }

        try
        {
            if (after > known)
                yield return (0, ConsoleChange.Reset);

            foreach (var message in history)
                yield return (0, ConsoleChange.Of(message));

            yield return (known, ConsoleChange.Ready);

            var next = news.Reader.WaitToReadAsync(cancellationToken).AsTask();
            while (true)
            {
                if (!await ComesInTimeAsync(next, cancellationToken))
                {
                    yield return null;
                    continue;
                }

                while (news.Reader.TryRead(out var change))
                    yield return (change.Revision, change);

                next = news.Reader.WaitToReadAsync(cancellationToken).AsTask();
            }
        }
        finally
        {
            using (await EnterAsync(CancellationToken.None))
                _followers.Remove(news.Writer);
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<bool> ComesInTimeAsync(Task next, CancellationToken cancellationToken)
    {
        try
        {
            await next.WaitAsync(Silence, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private ConsoleMessage? Find(string conversation, string id) =>
        _messages.TryGetValue((conversation, id), out var message) && !message.Deleted ? message : null;

    private async Task StoreAsync(ConsoleMessage message, CancellationToken cancellationToken)
    {
        var name = DocumentName.Parse(string.Create(CultureInfo.InvariantCulture, $"{Folder}{message.Conversation}/{message.Sequence:D8}.json"));
        await documents.PutAsync(name, JsonSerializer.SerializeToUtf8Bytes(message, ConsoleJson.Default.ConsoleMessage), PutCondition.Always, cancellationToken);

        _last = message.Revision;
        _messages[(message.Conversation, message.Id)] = message;
        if (_messages.Count > Shown)
            _messages.Remove(_messages.MinBy(pair => pair.Value.Sequence).Key);

        foreach (var follower in _followers)
            follower.TryWrite(ConsoleChange.Of(message));
    }

    private async Task<Turn> EnterAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!_isLoaded)
                await LoadAsync(cancellationToken);

            return new Turn(_gate);
        }
        catch
        {
            _gate.Release();
            throw;
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var names = new List<DocumentName>();
        await foreach (var entry in documents.ListAsync(Folder, cancellationToken))
            names.Add(entry.Name);

        // The names end in the sequence number, so that the latest are found without reading the others.
        foreach (var name in names.OrderByDescending(SequenceIn).Take(Shown))
        {
            _last = Math.Max(_last, SequenceIn(name));
            if (await documents.GetAsync(name, cancellationToken) is { } document && Read(name, document) is { } message)
            {
                _messages[(message.Conversation, message.Id)] = message;
                _last = Math.Max(_last, message.Revision);
            }
        }

        _isLoaded = true;
    }

    private static long SequenceIn(DocumentName name) =>
        long.TryParse(Path.GetFileNameWithoutExtension(name.Value), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    // A document that cannot be read is skipped, for example one of another version.
    private ConsoleMessage? Read(DocumentName name, Document document)
    {
        try
        {
            return JsonSerializer.Deserialize(document.Content.Span, ConsoleJson.Default.ConsoleMessage);
        }
        catch (JsonException)
        {
            Log.Unreadable(logger, name);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A message of the console's history cannot be read and is left out: {Document}")]
        public static partial void Unreadable(ILogger logger, DocumentName document);
    }

    private readonly struct Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
