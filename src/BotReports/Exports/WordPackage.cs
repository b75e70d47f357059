using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>A Word document with the bot's styles, in one language.</summary>
internal static class WordPackage
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="properties">What the document is.</param>
    /// <param name="content">All that stands in the body. Each element is written when it is made, so that a long document is never whole in memory.</param>
    public static byte[] Write(WordProperties properties, Func<WordParts, IEnumerable<OpenXmlElement>> content)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var document = word.AddMainDocumentPart();
            document.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.In(properties.Language);
            document.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));

            var parts = new WordParts(document, new WordText(properties.Language));
            using (var writer = OpenXmlWriter.Create(document))
            {
                writer.WriteStartElement(new Document());
                writer.WriteStartElement(new Body());
                foreach (var element in content(parts))
                {
                    writer.WriteElement(element);
                }

                writer.WriteEndElement();
                writer.WriteEndElement();
            }

            document.AddNewPart<NumberingDefinitionsPart>().Numbering = parts.Numbering.Numbering;
            Describe(word, properties);
        }

        return stream.ToArray();
    }

    private static void Describe(WordprocessingDocument word, WordProperties properties)
    {
        word.PackageProperties.Title = WordText.Printable(properties.Title);
        word.PackageProperties.Subject = WordText.Printable(properties.Subject);
        word.PackageProperties.Creator = properties.Creator is { } creator ? WordText.Printable(creator) : null;
        word.PackageProperties.Language = properties.Language;
        word.PackageProperties.Created = properties.At.UtcDateTime;
        word.PackageProperties.Modified = properties.At.UtcDateTime;
    }
}
