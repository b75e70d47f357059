namespace BotReports.Imports.Files;

/// <summary>Words of one line of a page that stand together.</summary>
/// <param name="Left">Where they begin, in points from the page's left.</param>
/// <param name="Right">Where they end.</param>
/// <param name="FirstWord">The width of the first word.</param>
internal sealed record PdfSegment(string Text, double Left, double Right, double FirstWord);
