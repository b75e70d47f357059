using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BotReports.Reports;

/// <summary>
/// Names a place for one answer: <c>recommendations/2/actions#1</c>, with <c>#new</c> for one that is not there yet, and
/// <c>quotes#1:speaker</c> for a part of it. This is what buttons and dialogs carry.
/// </summary>
/// <param name="Answer">The answer's id; null for a new one.</param>
public sealed record SlotAddress(FieldPath Field, int? Answer, SlotPart Part = SlotPart.Words)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out SlotAddress? address)
    {
        address = null;
        if (text?.Split('#') is not [var field, var rest] || !FieldPath.TryParse(field, out var path))
        {
            return false;
        }

        var parts = rest.Split(':');
        var part = SlotPart.Words;
        if (parts.Length > 2 || (parts.Length == 2 && !Enum.TryParse(parts[1], ignoreCase: true, out part)))
        {
            return false;
        }

        if (parts[0] == "new")
        {
            address = new SlotAddress(path, null, part);
        }
        else if (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            address = new SlotAddress(path, id, part);
        }

        return address is not null;
    }

    public override string ToString()
    {
        var answer = Answer?.ToString(CultureInfo.InvariantCulture) ?? "new";
        return Part is SlotPart.Words ? $"{Field}#{answer}" : $"{Field}#{answer}:{Part.ToString().ToLowerInvariant()}";
    }
}
