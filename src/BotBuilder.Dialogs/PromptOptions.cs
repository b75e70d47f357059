namespace Microsoft.Bot.Builder.Dialogs;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class PromptOptions
{
    /// <summary>Gets or sets what to ask with; nothing is said if it is null.</summary>
    public Activity Prompt { get; set; }

    /// <summary>Gets or sets what to ask with again; <see cref="Prompt"/>, if it is null.</summary>
    public Activity RetryPrompt { get; set; }

    public IList<Choice> Choices { get; set; }

    public ListStyle? Style { get; set; }

    /// <summary>Gets or sets anything that the validator wants to know.</summary>
    public object Validations { get; set; }
}
