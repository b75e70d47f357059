using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Picture = DocumentFormat.OpenXml.Drawing.Pictures;

namespace BotReports.Exports;

/// <summary>Puts pictures into a document, each as a part of its own.</summary>
internal sealed class WordPictures(MainDocumentPart document)
{
    /// <summary>English metric units in a pixel of a screen.</summary>
    private const long UnitsInAPixel = 9525;

    /// <summary>As wide and as high as a picture is shown: what a column of answers has room for, 11.5 centimetres.</summary>
    private const long Largest = 11_500 * 360;

    private uint _last;

    /// <summary>A run with the picture; null for what is not shown.</summary>
    /// <param name="attachment">The picture.</param>
    /// <param name="description">What it is, for readers who do not see it.</param>
    public Run? RunOf(ExportedAttachment attachment, string description)
    {
        if (attachment is not { Content: { } bytes, Width: > 0 and var width, Height: > 0 and var height })
        {
            return null;
        }

        var part = document.AddImagePart(attachment.MediaType == "image/png" ? ImagePartType.Png : ImagePartType.Jpeg);
        using (var stream = new MemoryStream(bytes.ToArray()))
        {
            part.FeedData(stream);
        }

        var (wide, high) = Fit(width * UnitsInAPixel, height * UnitsInAPixel);
        return new Run(new DocumentFormat.OpenXml.Wordprocessing.Drawing(Frame(document.GetIdOfPart(part), WordText.Printable(attachment.Name), WordText.Printable(description), wide, high, ++_last)));
    }

    private static (long Wide, long High) Fit(long wide, long high)
    {
        var longer = Math.Max(wide, high);
        return longer <= Largest ? (wide, high) : (Math.Max(1, wide * Largest / longer), Math.Max(1, high * Largest / longer));
    }

    private static Inline.Inline Frame(string part, string name, string description, long wide, long high, uint id) => new(
        new Inline.Extent { Cx = wide, Cy = high },
        new Inline.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new Inline.DocProperties { Id = id, Name = $"Picture {id}", Description = description },
        new Inline.NonVisualGraphicFrameDrawingProperties(new Drawing.GraphicFrameLocks { NoChangeAspect = true }),
        new Drawing.Graphic(new Drawing.GraphicData(new Picture.Picture(
            new Picture.NonVisualPictureProperties(new Picture.NonVisualDrawingProperties { Id = id, Name = name }, new Picture.NonVisualPictureDrawingProperties()),
            new Picture.BlipFill(new Drawing.Blip { Embed = part }, new Drawing.Stretch(new Drawing.FillRectangle())),
            new Picture.ShapeProperties(
                new Drawing.Transform2D(new Drawing.Offset { X = 0, Y = 0 }, new Drawing.Extents { Cx = wide, Cy = high }),
                new Drawing.PresetGeometry(new Drawing.AdjustValueList()) { Preset = Drawing.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    };
}
