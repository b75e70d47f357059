using System.Globalization;
using System.Text;

namespace BotReports.Templates.Files;

/// <summary>Gives ids to parts of a form that other programs name in their own way: <c>Full_Name</c> becomes <c>full-name</c>.</summary>
internal sealed class TemplateIds
{
    private const int Longest = 60;

    private readonly HashSet<string> _taken = [];

    /// <summary>An id that nothing beside it has.</summary>
    public string Give(string? name, string otherwise)
    {
        var id = Of(name) ?? otherwise;
        for (var number = 2; !_taken.Add(id); number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var start = Of(name) ?? otherwise;
            id = $"{start[..Math.Min(start.Length, Longest - ending.Length)].TrimEnd('-')}{ending}";
        }

        return id;
    }

    /// <summary>Lower case letters and digits of ASCII, with single hyphens between them; null where nothing is left.</summary>
    public static string? Of(string? name)
    {
        var id = new StringBuilder();
        foreach (var letter in (name ?? "").Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                id.Append(letter);
            }
            else if (id.Length > 0 && id[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                id.Append('-');
            }
        }

        id.Length = Math.Min(id.Length, Longest);
        return id.ToString().Trim('-') is { Length: > 0 } text ? text : null;
    }
}
