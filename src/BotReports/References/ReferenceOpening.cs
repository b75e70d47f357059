using BotReports.Reports;

namespace BotReports.References;

/// <summary>The first words of what a text points to, and where they are shown.</summary>
/// <param name="At">The character of the text that they stand before.</param>
/// <param name="Words">Such as <c>“Build from local civil society…”</c> without the quotation marks.</param>
/// <param name="Field">The list, or the group, that is pointed to.</param>
/// <param name="Place">Which answer of it, from 1.</param>
public sealed record ReferenceOpening(int At, string Words, FieldPath Field, int Place)
{
    /// <summary>As it is shown behind what points to it.</summary>
    public string Shown => $" (“{Words}”)";
}
