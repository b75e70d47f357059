namespace Microsoft.Bot.Schema;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }

    /// <summary>The media type that says what the value is: a card, a message, or an error.</summary>
    public string Type { get; set; }

    public object Value { get; set; }
}
