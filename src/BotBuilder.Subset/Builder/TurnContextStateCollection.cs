namespace Microsoft.Bot.Builder;

/// <summary>What lives as long as a turn. Without a key, a value is kept under its type's name.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    public T Get<T>(string key)
        where T : class
        => TryGetValue(key, out var value) ? value as T : null;

    public T Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName);

    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName, value);

    /// <summary>Replaces the value; null removes it.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        if (value == null)
            Remove(key);
        else
            this[key] = value;
    }

    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName, value);

    public void Dispose()
    {
        foreach (var disposable in Values.OfType<IDisposable>())
            disposable.Dispose();
        Clear();
        GC.SuppressFinalize(this);
    }
}
