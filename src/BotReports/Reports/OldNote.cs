using System.Text.RegularExpressions;

namespace BotReports.Reports;

/// <summary>Reads notes of an earlier version, in which SOH, STX and ETX delimited a form's fields and their text.</summary>
internal static partial class OldNote
{
    public static Report Read(Report report) =>
        report.Notes.Any(note => note.Text.Contains('\u0001', StringComparison.Ordinal))
            ? report with { Notes = [.. report.Notes.Select(note => note with { Text = Delimiters().Replace(note.Text, "") })] }
            : report;

    [GeneratedRegex("\u0001[^\u0001-\u0003\n]{0,200}\u0002 |\u0003", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Delimiters();
}
