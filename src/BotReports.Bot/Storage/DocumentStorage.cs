using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using BotReports.Documents;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Storage;

/// <summary>
/// The bot's dialog state as documents below <c>state/</c>. What was last read or written is remembered, so a warm conversation
/// is not read again: one process at a time serves a conversation. The state is disposable (where one stands in a report is
/// computed), so one that cannot be read any more counts as none.
/// </summary>
public sealed class DocumentStorage(IDocuments documents) : IStorage
{
    /// <summary>Conversations remembered before all are forgotten and read anew; a state takes some two kilobytes.</summary>
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, byte[]?> _remembered = new(StringComparer.Ordinal);

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var items = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (!_remembered.TryGetValue(key, out var content))
            {
                content = (await documents.GetAsync(NameOf(key), cancellationToken))?.Content.ToArray();
                Remember(key, content);
            }

            if (content is not null && StateJson.Read(content) is { } item)
            {
                items[key] = item;
            }
        }

        return items;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, item) in changes)
        {
            var content = StateJson.Write(item);
            await documents.PutAsync(NameOf(key), content, PutCondition.Always, cancellationToken);
            Remember(key, content);
        }
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            await documents.DeleteAsync(NameOf(key), cancellationToken);
            Remember(key, null);
        }
    }

    /// <summary>A channel's ids hold what no file can be called, so a readable beginning is told apart by a hash.</summary>
    internal static DocumentName NameOf(string key)
    {
        var readable = string.Concat(key.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '/').Take(80)).Trim('/');
        var parts = readable.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).Select(part => part.Replace('/', '-'));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)), 0, 6);
        return DocumentName.Parse($"state/{string.Join('/', parts)}-{hash}.json");
    }

    private void Remember(string key, byte[]? content)
    {
        if (_remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
        }

        _remembered[key] = content;
    }
}
