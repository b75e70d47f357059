namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads the state of a dialog, whatever its store made of it: a store that keeps no types gives tokens.</summary>
internal static class StateDictionaryExtensions
{
    /// <returns>The value as this type, which is also what the state holds from now on.</returns>
    public static T GetOrAdd<T>(this IDictionary<string, object> state, string key, Func<T> make)
        where T : class
    {
        state.TryGetValue(key, out var value);
        if (value is T typed)
            return typed;
        typed = value == null ? make() : JToken.FromObject(value).ToObject<T>();
        state[key] = typed;
        return typed;
    }
}
