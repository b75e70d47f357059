namespace Microsoft.Bot.Schema;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class CardImage
{
    public string Url { get; set; }

    public string Alt { get; set; }

    public CardAction Tap { get; set; }
}
