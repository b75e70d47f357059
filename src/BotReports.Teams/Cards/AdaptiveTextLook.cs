using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Teams.Cards;

/// <summary>The look of a text run in Adaptive Cards. Null means the client's default.</summary>
internal sealed record AdaptiveTextLook
{
    public static readonly AdaptiveTextLook Plain = new();

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public string? Color { get; init; }

    public bool IsSubtle { get; init; }

    public static AdaptiveTextLook Of(CardTextStyle style) => style switch
    {
        CardTextStyle.Strong => new() { Size = "Medium", Weight = "Bolder" },
        CardTextStyle.Subtle => new() { IsSubtle = true },
        CardTextStyle.Good => new() { Color = "Good" },
        CardTextStyle.Attention => new() { Color = "Attention" },
        _ => Plain,
    };

    public JsonObject Run(string text)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };

        if (Size is not null)
            run["size"] = Size;

        if (Weight is not null)
            run["weight"] = Weight;

        if (Color is not null)
            run["color"] = Color;

        if (IsSubtle)
            run["isSubtle"] = true;

        return run;
    }
}
