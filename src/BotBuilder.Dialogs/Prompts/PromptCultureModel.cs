namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The few words that a prompt says itself, in one language.</summary>
public class PromptCultureModel
{
    public string Locale { get; set; }

    public string Separator { get; set; }

    public string InlineOr { get; set; }

    public string InlineOrMore { get; set; }

    public string YesInLanguage { get; set; }

    public string NoInLanguage { get; set; }
}
