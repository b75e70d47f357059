using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace BotReports.Imports.Files;

/// <summary>The words of a PDF, which only says where on a page each letter stands.</summary>
internal static class PdfFile
{
    /// <summary>Far more than a report has.</summary>
    private const int MostPages = 300;

    /// <param name="bytes">The whole file.</param>
    /// <param name="text">Takes down what is read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RefusedException">It is not read.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, DocumentText text, CancellationToken cancellationToken)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray());
            if (document.NumberOfPages > MostPages)
            {
                throw new RefusedException(ImportRefusal.TooLong);
            }

            var pages = new List<IReadOnlyList<PdfLine>>();
            foreach (var page in document.GetPages())
            {
                cancellationToken.ThrowIfCancellationRequested();
                pages.Add(LinesOf(page, text));
            }

            var stripped = PdfMargins.Strip(pages, text);

            // A page of a few short lines says nothing of how wide the text is.
            var layout = new PdfLayout(text, stripped.SelectMany(page => page).Select(line => line.Segments[^1].Right).DefaultIfEmpty().Max());
            foreach (var page in stripped)
            {
                layout.Read(page);
            }

            layout.End();
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new RefusedException(ImportRefusal.Encrypted);
        }
    }

    private static IReadOnlyList<PdfLine> LinesOf(Page page, DocumentText text)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        // A picture of a whole page is the page.
        var pictures = page.NumberOfImages - (words.Count == 0 ? 1 : 0);
        if (pictures > 0)
        {
            text.Unread(UnreadKind.Picture, pictures);
        }

        if (words.Count == 0)
        {
            text.Unread(UnreadKind.Page);
            return [];
        }

        return PdfLine.Of(words, page.Height);
    }
}
