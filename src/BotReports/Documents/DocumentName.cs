using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace BotReports.Documents;

/// <summary>
/// The name of a document, <c>reports/csd-2016/4.1.json</c>: one to eight parts of up to 120 letters, digits, dots, hyphens
/// and underscores, with slashes between. No part begins with a dot, so a name can never leave its folder. Case matters;
/// but no two names may differ in case alone, nor one be the folder of another, because files on some systems cannot.
/// </summary>
public sealed partial record DocumentName
{
    private DocumentName(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="FormatException">The text is no document's name.</exception>
    public static DocumentName Parse(string text) =>
        TryParse(text, out var name) ? name : throw new FormatException($"\"{text}\" cannot be the name of a document.");

    public static bool TryParse(string text, [NotNullWhen(true)] out DocumentName? name) =>
        (name = Shape().IsMatch(text) ? new DocumentName(text) : null) is not null;

    /// <summary>Checks that a text is a folder, <c>reports/csd-2016/</c>: a name with a slash at its end.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static string ParseFolder(string text) =>
        text.EndsWith('/') && Shape().IsMatch(text.AsSpan(..^1)) ? text : throw new FormatException($"\"{text}\" cannot be a folder of documents; one ends in a slash.");

    public override string ToString() => Value;

    [GeneratedRegex(@"\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}){0,7}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Shape();
}
