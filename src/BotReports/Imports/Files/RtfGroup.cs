using System.Text;

namespace BotReports.Imports.Files;

/// <summary>What holds between a pair of braces, and is as before behind them.</summary>
internal sealed record RtfGroup
{
    /// <summary>Whether its words are none of the document.</summary>
    public bool IsSkipped { get; set; }

    /// <summary>Whether its words are not to be seen.</summary>
    public bool IsHidden { get; set; }

    /// <summary>How many letters stand behind a letter in Unicode for programs that cannot read it.</summary>
    public int Substitutes { get; set; } = 1;

    /// <summary>The font in which it is set; its letters are in the font's encoding.</summary>
    public int Font { get; set; } = -1;

    /// <summary>Where its words go, if not into the text.</summary>
    public StringBuilder? Aside { get; set; }

    /// <summary>What is done with them at its end.</summary>
    public Action? AtEnd { get; set; }
}
