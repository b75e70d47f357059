using System.Globalization;

namespace BotReports.Imports.Files;

/// <summary>Letters of fonts that draw pictures instead of letters, as the signs that they show.</summary>
internal static class DocxSymbols
{
    /// <summary>By the code within the font, from the tables that Microsoft publishes for Wingdings and Wingdings 2.</summary>
    private static readonly Dictionary<(string Font, int Code), string> Signs = new()
    {
        [("Wingdings", 0x6C)] = "●",
        [("Wingdings", 0x6E)] = "■",
        [("Wingdings", 0x6F)] = "☐",
        [("Wingdings", 0x71)] = "☐",
        [("Wingdings", 0x76)] = "•",
        [("Wingdings", 0x9E)] = "•",
        [("Wingdings", 0x9F)] = "•",
        [("Wingdings", 0xA7)] = "▪",
        [("Wingdings", 0xA8)] = "☐",
        [("Wingdings", 0xD8)] = "•",
        [("Wingdings", 0xDF)] = "←",
        [("Wingdings", 0xE0)] = "→",
        [("Wingdings", 0xE8)] = "→",
        [("Wingdings", 0xF0)] = "⇒",
        [("Wingdings", 0xFB)] = "✗",
        [("Wingdings", 0xFC)] = "✓",
        [("Wingdings", 0xFD)] = "☒",
        [("Wingdings", 0xFE)] = "☑",
        [("Wingdings", 0x4A)] = "☺",
        [("Wingdings", 0x4C)] = "☹",
        [("Wingdings 2", 0x50)] = "✓",
        [("Wingdings 2", 0x52)] = "☑",
        [("Wingdings 2", 0x53)] = "☒",
        [("Wingdings 2", 0x54)] = "☒",
        [("Wingdings 2", 0xA3)] = "☐",
        [("Wingdings 2", 0x2A)] = "☐",
        [("Symbol", 0xB7)] = "•",
        [("Symbol", 0xAE)] = "→",
        [("Symbol", 0xA3)] = "≤",
        [("Symbol", 0xB3)] = "≥",
        [("Symbol", 0xB1)] = "±",
        [("Symbol", 0xB0)] = "°",
        [("Symbol", 0xA5)] = "∞",
    };

    /// <param name="font">The font's name.</param>
    /// <param name="code">The letter's code in hexadecimal digits, as Word writes it: with F000 added, or without.</param>
    public static string Of(string? font, string? code) =>
        !int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) ? ""
        : Signs.TryGetValue((font ?? "", number & 0xFF), out var sign) ? sign
        : number is >= 0x20 and < 0xD800 ? ((char)number).ToString()
        : "•";
}
