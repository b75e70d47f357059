namespace BotReports.Access;

/// <summary>What a turn changes about the keys of the event. Made twice, it changes nothing more.</summary>
public abstract record ApiKeyChange
{
    private ApiKeyChange()
    {
    }

    public abstract ApiKeyList Apply(ApiKeyList list);

    /// <summary>Whether a list is as this change wants it. Where another host was first, a key that was shown would open nothing.</summary>
    public abstract bool IsIn(ApiKeyList list);

    public sealed record Made(ApiKey Key) : ApiKeyChange
    {
        public override ApiKeyList Apply(ApiKeyList list) => list.With(Key);

        public override bool IsIn(ApiKeyList list) => list.Keys.Contains(Key);
    }

    public sealed record Revoked(ApiKey Key) : ApiKeyChange
    {
        public override ApiKeyList Apply(ApiKeyList list) => list.Without(Key.Id);

        public override bool IsIn(ApiKeyList list) => !list.Keys.Any(key => key.Id == Key.Id);
    }
}
