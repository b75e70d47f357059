namespace BotReports.Cards;

/// <summary>How much a text wants to be noticed.</summary>
public enum CardTextStyle
{
    Default,

    /// <summary>The sentence that matters most: the question itself.</summary>
    Strong,

    /// <summary>Explanation; may be overlooked.</summary>
    Subtle,

    /// <summary>Something that went right: "saved".</summary>
    Good,

    /// <summary>Something to look after: what is missing, withheld or beyond the limit.</summary>
    Attention,
}
