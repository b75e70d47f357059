namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Gets or sets whether the values themselves are not looked for.</summary>
    public bool NoValue { get; set; }

    /// <summary>Gets or sets whether the titles of the buttons are not looked for.</summary>
    public bool NoAction { get; set; }

    public bool RecognizeNumbers { get; set; } = true;

    public bool RecognizeOrdinals { get; set; } = true;
}
