using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ChoiceFactoryOptions
{
    public string InlineSeparator { get; set; }

    /// <summary>Gets or sets what stands between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Gets or sets what stands before the last of three or more choices.</summary>
    public string InlineOrMore { get; set; }

    public bool? IncludeNumbers { get; set; }

    internal static ChoiceFactoryOptions In(string locale)
    {
        var culture = PromptCultureModels.Of(locale);
        return new ChoiceFactoryOptions { InlineSeparator = culture.Separator, InlineOr = culture.InlineOr, InlineOrMore = culture.InlineOrMore, IncludeNumbers = true };
    }
}
