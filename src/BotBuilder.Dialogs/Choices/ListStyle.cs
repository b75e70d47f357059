namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a prompt shows its choices.</summary>
public enum ListStyle
{
    None,

    /// <summary>As the channel does it best.</summary>
    Auto,
    Inline,
    List,
    SuggestedAction,
    HeroCard,
}
