using BotReports.Reports;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.Metadata;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace BotReports.Attachments;

/// <summary>
/// Reads a picture and writes it anew: upright, no larger than needed, and nothing in it but its pixels. So neither the place where a photo was
/// taken nor anything hidden in the file is kept.
/// </summary>
internal static class PictureReader
{
    private const string Jpeg = "image/jpeg";
    private const string Png = "image/png";

    private const int Quality = 85;

    /// <summary>In bytes. A photo that came as PNG is several times larger than as JPEG.</summary>
    private const int LargestPng = 1_500_000;

    private static readonly Configuration Formats = FormatsOf();

    private static readonly JpegEncoder JpegWriter = new() { Quality = Quality };

    private static readonly PngEncoder PngWriter = new() { ChunkFilter = PngChunkFilter.ExcludeAll, IgnoreMetadata = true };

    /// <param name="bytes">The file.</param>
    /// <param name="mediaType">What it is by its first bytes.</param>
    /// <param name="limits">How many pixels it may have, and how many it keeps.</param>
    public static AttachmentReading Read(ReadOnlyMemory<byte> bytes, string mediaType, AttachmentLimits limits)
    {
        try
        {
            // The header says how large it is, before a single pixel is unpacked.
            using var header = Stream(bytes);
            if (Image.Identify(Formats, header) is not { Width: > 0 and var width, Height: > 0 and var height })
            {
                return AttachmentReading.Refuse(AttachmentRefusal.Damaged);
            }

            if ((long)width * height > limits.Pixels)
            {
                return AttachmentReading.Refuse(AttachmentRefusal.TooManyPixels);
            }

            using var image = Image.Load<Rgba32>(Formats, bytes.Span);
            return AttachmentReading.Of(Write(image, mediaType, limits));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A decoder that is fed anything at all can throw anything at all.
            return AttachmentReading.Refuse(AttachmentRefusal.Damaged);
        }
    }

    private static AttachmentContent Write(Image<Rgba32> image, string mediaType, AttachmentLimits limits)
    {
        // Phones lie a photo on its side and say so in what is taken away here.
        image.Mutate(picture => picture.AutoOrient());
        if (Math.Max(image.Width, image.Height) > limits.Side)
        {
            image.Mutate(picture => picture.Resize(new ResizeOptions { Mode = ResizeMode.Max, Size = new Size(limits.Side, limits.Side) }));
        }

        Strip(image.Metadata);
        if (mediaType is Png or "image/gif")
        {
            using var png = new MemoryStream();
            image.SaveAsPng(png, PngWriter);
            if (png.Length <= LargestPng)
            {
                return new AttachmentContent(AttachmentKind.Picture, Png, png.ToArray(), image.Width, image.Height);
            }
        }

        // JPEG knows no transparency.
        image.Mutate(picture => picture.BackgroundColor(Color.White));
        using var jpeg = new MemoryStream();
        image.SaveAsJpeg(jpeg, JpegWriter);
        return new AttachmentContent(AttachmentKind.Picture, Jpeg, jpeg.ToArray(), image.Width, image.Height);
    }

    private static void Strip(ImageMetadata metadata) =>
        (metadata.ExifProfile, metadata.IptcProfile, metadata.XmpProfile, metadata.IccProfile) = (null, null, null, null);

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) => new(bytes.ToArray(), writable: false);

    /// <summary>Four formats and no others: each decoder is a way in. Of what moves, the first frame is read.</summary>
    private static Configuration FormatsOf()
    {
        var formats = new Configuration(new JpegConfigurationModule(), new PngConfigurationModule(), new GifConfigurationModule(), new WebpConfigurationModule())
        {
            MemoryAllocator = MemoryAllocator.Create(new MemoryAllocatorOptions { MaximumPoolSizeMegabytes = 16 }),
        };
        formats.ImageFormatsManager.SetDecoder(GifFormat.Instance, new GifDecoder { DecodingMode = SixLabors.ImageSharp.Metadata.FrameDecodingMode.First, IgnoreMetadata = true });
        return formats;
    }
}
