namespace Microsoft.Bot.Schema;

/// <summary>Something said about an activity: a mention, the client's locale and time zone.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = null) => Type = type;

    public string Type { get; set; }

    [JsonExtensionData]
    public JObject Properties { get; set; } = [];

    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();
}
