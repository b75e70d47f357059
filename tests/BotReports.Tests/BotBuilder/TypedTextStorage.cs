using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace BotReports.Tests.BotBuilder;

/// <summary>State as it is in a file or a blob: text, with the names of CLR types in it.</summary>
internal sealed class TypedTextStorage : IStorage
{
    private static readonly JsonSerializerSettings Typed = new() { TypeNameHandling = TypeNameHandling.All };

    private readonly Dictionary<string, string> _texts = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        => Task.FromResult<IDictionary<string, object>>(keys.Where(_texts.ContainsKey).ToDictionary(key => key, key => JsonConvert.DeserializeObject(_texts[key], Typed)!));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
            _texts[key] = JsonConvert.SerializeObject(value, Typed);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
            _texts.Remove(key);
        return Task.CompletedTask;
    }
}
