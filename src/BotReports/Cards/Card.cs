namespace BotReports.Cards;

/// <summary>
/// Something to show a person, in no channel's format. All texts in it are plain words: a renderer escapes them for its format,
/// so nothing that somebody typed can become markup.
/// </summary>
public sealed record Card(string Title)
{
    /// <summary>What has just happened, above everything else: "2.1 saved · 17:42".</summary>
    public CardText? Notice { get; init; }

    /// <summary>What a window is called that shows the card, in at most 24 letters; null for the beginning of the title.</summary>
    public string? WindowTitle { get; init; }

    /// <summary>A small line above the title: where one stands.</summary>
    public string? Eyebrow { get; init; }

    /// <summary>A line below the title.</summary>
    public string? Subtitle { get; init; }

    public IReadOnlyList<CardElement> Body { get; init; } = [];

    public IReadOnlyList<CardButton> Buttons { get; init; } = [];

    /// <summary>Whether it is one of several parts, and its title says which. A channel that divides it further does not number it again.</summary>
    public bool IsPart { get; init; }

    /// <summary>The language that the card is in, which sets its direction: <c>en</c>, <c>fr</c>, <c>ar</c>.</summary>
    public string Language { get; init; } = "en";
}
