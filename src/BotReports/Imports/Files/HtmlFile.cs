using AngleSharp.Html.Parser;

namespace BotReports.Imports.Files;

/// <summary>The words of a web page.</summary>
internal static class HtmlFile
{
    /// <param name="html">The page. Nothing that it refers to is fetched, no script of it runs.</param>
    /// <param name="text">Takes down what is read.</param>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public static void Read(string html, DocumentText text)
    {
        MarkupDepth.CheckHtml(html);
        using var document = new HtmlParser().ParseDocument(html);
        new HtmlReading(text).Read(document.Body);
    }
}
