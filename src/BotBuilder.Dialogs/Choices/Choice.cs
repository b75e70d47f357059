namespace Microsoft.Bot.Builder.Dialogs.Choices;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class Choice(string value = null)
{
    /// <summary>Gets or sets what is shown, and what is returned when it is chosen.</summary>
    public string Value { get; set; } = value;

    /// <summary>Gets or sets the button; one that says the value, unless it is set.</summary>
    public CardAction Action { get; set; }

    /// <summary>Gets or sets other words that choose it.</summary>
    public List<string> Synonyms { get; set; }

    internal string Title => Action?.Title ?? Value;
}
