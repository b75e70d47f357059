namespace BotReports.Cards;

/// <summary>How much a text wants to be noticed.</summary>
public enum CardTextStyle
{
    Default,

    /// <summary>The sentence that matters most: the question itself.</summary>
    Strong,

    /// <summary>Explanation; may be overlooked.</summary>
    Subtle,

    /// <summary>Something that is done: "saved". Nothing else is green.</summary>
    Good,

    /// <summary>Something to look after: what is missing, withheld or beyond the limit.</summary>
    Attention,
}
