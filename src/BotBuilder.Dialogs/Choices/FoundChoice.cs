namespace Microsoft.Bot.Builder.Dialogs.Choices;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FoundChoice
{
    public string Value { get; set; }

    public int Index { get; set; }

    /// <summary>Gets or sets how well it was met: 1 is to the letter.</summary>
    public float Score { get; set; }

    /// <summary>Gets or sets the word that chose it.</summary>
    public string Synonym { get; set; }
}
