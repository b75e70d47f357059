using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BotReports.Reports;

/// <summary>
/// Names a place for one answer: <c>recommendations/2/actions#1</c>, with <c>#new</c> for one that is not there yet, and
/// <c>quotes#1:speaker</c> for a part of it. This is what buttons and dialogs carry.
/// </summary>
/// <param name="Answer">The answer's id; null for a new one.</param>
/// <param name="Part">What of the answer.</param>
public sealed record SlotAddress(FieldPath Field, int? Answer, SlotPart Part = SlotPart.Words)
{
    /// <summary>
    /// For a new answer, the id of the one that it is to stand before; for one that opens a repetition, the id of that other
    /// repetition. Null for a place at the end. Written <c>examples#new@2</c>.
    /// </summary>
    public int? Before { get; init; }

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
        else if (parts[0].StartsWith("new@", StringComparison.Ordinal) && int.TryParse(parts[0].AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var before))
        {
            address = new SlotAddress(path, null, part) { Before = before };
        }
        else if (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            address = new SlotAddress(path, id, part);
        }

        return address is not null;
    }

    public override string ToString()
    {
        var answer = (Answer, Before) switch
        {
            ({ } id, _) => id.ToString(CultureInfo.InvariantCulture),
            (_, { } before) => string.Create(CultureInfo.InvariantCulture, $"new@{before}"),
            _ => "new",
        };
        return Part is SlotPart.Words ? $"{Field}#{answer}" : $"{Field}#{answer}:{Part.ToString().ToLowerInvariant()}";
    }
}
