using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>A store for tests: documents are kept as JSON with CLR types, so that nobody shares an object with it.</summary>
public class MemoryStorage : IStorage
{
    private const string ETag = "eTag";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, JObject> _documents;
    private readonly JsonSerializer _serializer;
    private long _nextETag;

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All, MaxDepth = null }), dictionary)
    {
    }

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _serializer = jsonSerializer;
        _documents = dictionary ?? [];
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_documents.TryGetValue(key, out var document) && document != null)
                    found[key] = document.ToObject<object>(_serializer);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                var document = value == null ? null : JObject.FromObject(value, _serializer);
                if (value is IStoreItem item)
                {
                    var stored = _documents.GetValueOrDefault(key)?.GetValue(ETag, StringComparison.OrdinalIgnoreCase)?.Value<string>();
                    if (stored != null && item.ETag != "*" && item.ETag != stored)
                        throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {stored}");
                    document.Property(ETag, StringComparison.OrdinalIgnoreCase)?.Remove();
                    document[ETag] = (_nextETag++).ToString(CultureInfo.InvariantCulture);
                }

                _documents[key] = document;
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _documents.Remove(key);
        }

        return Task.CompletedTask;
    }
}
