namespace Microsoft.Bot.Schema;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveCardInvokeAction
{
    /// <summary>"Action.Execute".</summary>
    public string Type { get; set; }

    public string Id { get; set; }

    public string Verb { get; set; }

    /// <summary>The action's own data and the card's inputs, merged.</summary>
    public object Data { get; set; }
}
