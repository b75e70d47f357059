using Markdig;

namespace BotReports.Imports.Files;

/// <summary>The words of a text in Markdown, without its marks.</summary>
internal static class MarkdownFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseTaskLists().UseFootnotes().UseSoftlineBreakAsHardlineBreak().Build();

    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public static void Read(string markdown, DocumentText text)
    {
        MarkupDepth.CheckMarks(markdown);
        HtmlFile.Read(Markdown.ToHtml(markdown, Pipeline), text);
    }
}
