namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack, with all that it remembers from turn to turn.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class DialogInstance
{
    public string Id { get; set; }

    public IDictionary<string, object> State { get; set; }
}
