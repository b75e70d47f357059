namespace BotReports.Access;

/// <summary>What a turn changes about the keys of the event. Made twice, it changes nothing more.</summary>
public abstract record ApiKeyChange
{
    private ApiKeyChange()
    {
    }

    public abstract ApiKeyList Apply(ApiKeyList list);

    public sealed record Made(ApiKey Key) : ApiKeyChange
    {
        public override ApiKeyList Apply(ApiKeyList list) => list.With(Key);
    }

    public sealed record Revoked(ApiKey Key) : ApiKeyChange
    {
        public override ApiKeyList Apply(ApiKeyList list) => list.Without(Key.Id);
    }
}
