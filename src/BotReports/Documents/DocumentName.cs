using System.Text.RegularExpressions;

namespace BotReports.Documents;

/// <summary>
/// The name of a document, <c>reports/csd-2016/4.1.json</c>: one to eight parts of up to 120 letters, digits, dots, hyphens
/// and underscores, with slashes between. No part begins with a dot, so a name can never leave its folder. Case matters.
/// </summary>
public sealed partial record DocumentName
{
    private DocumentName(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="FormatException">The text is no document's name.</exception>
    public static DocumentName Parse(string text) =>
        Shape().IsMatch(text) ? new DocumentName(text) : throw new FormatException($"\"{text}\" cannot be the name of a document.");

    public override string ToString() => Value;

    [GeneratedRegex(@"\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}){0,7}\z")]
    private static partial Regex Shape();
}
