namespace Microsoft.Bot.Builder;

/// <summary>
/// A bag of named properties in one document. It is read once a turn, kept with the turn, and written only when what is
/// in it is not what was read.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private static readonly JsonSerializerSettings Fingerprint = new() { MaxDepth = null };

    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentNullException(nameof(name));
        return new PropertyAccessor<T>(this, name);
    }

    /// <param name="turnContext">The turn to keep the state with.</param>
    /// <param name="force">Whether to read again, and so to forget what this turn has changed.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Cached(turnContext) != null && !force)
            return;
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var item);
        turnContext.TurnState[_contextServiceKey] = new CachedState(item switch
        {
            null => new Dictionary<string, object>(),
            IDictionary<string, object> properties => properties,
            JObject document => document.ToObject<Dictionary<string, object>>(),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        });
    }

    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Cached(turnContext) is not { } cached)
            return;
        var now = cached.Serialize();
        if (!force && now == cached.AsStored)
            return;
        await _storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.Properties }, cancellationToken).ConfigureAwait(false);
        cached.AsStored = now;
    }

    /// <summary>Empties the state; the store learns of it with the next save.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = new CachedState(new Dictionary<string, object>()) { AsStored = string.Empty };
        return Task.CompletedTask;
    }

    /// <summary>Removes the document from the store at once.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    private protected static string Required(string value, string name)
        => string.IsNullOrEmpty(value) ? throw new InvalidOperationException($"invalid activity-missing {name}") : value;

    private CachedState Cached(ITurnContext turnContext) => turnContext.TurnState.Get<CachedState>(_contextServiceKey);

    private sealed class CachedState
    {
        public CachedState(IDictionary<string, object> properties)
        {
            Properties = properties;
            AsStored = Serialize();
        }

        public IDictionary<string, object> Properties { get; }

        public string AsStored { get; set; }

        public string Serialize() => JsonConvert.SerializeObject(Properties, Fingerprint);
    }

    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            var properties = await LoadedAsync(turnContext, cancellationToken).ConfigureAwait(false);
            properties.TryGetValue(name, out var value);
            switch (value)
            {
                case T typed:
                    return typed;
                case null when defaultValueFactory == null:
                    return default;
                case null:
                    var made = defaultValueFactory();
                    properties[name] = made;
                    return made;
                default:
                    // A store that keeps no types gives tokens, and longs for integers. What they become is what the bot
                    // changes from here on, so that is what has to be in the cache.
                    var converted = (value as JToken ?? JToken.FromObject(value)).ToObject<T>();
                    properties[name] = converted;
                    return converted;
            }
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
            => (await LoadedAsync(turnContext, cancellationToken).ConfigureAwait(false))[name] = value;

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
            => (await LoadedAsync(turnContext, cancellationToken).ConfigureAwait(false)).Remove(name);

        private async Task<IDictionary<string, object>> LoadedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            return state.Cached(turnContext).Properties;
        }
    }
}
