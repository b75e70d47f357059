using System.Buffers.Binary;
using System.Text;
using BotReports.Bot.Files;
using BotReports.Tests.Templates.Files;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Metadata.Profiles.Exif;
using SixLabors.ImageSharp.PixelFormats;

namespace BotReports.Tests.Attachments;

/// <summary>Pictures and voice notes as people send them, and files that only look like them.</summary>
public static class SampleFiles
{
    /// <summary>Stands in the metadata of <see cref="Jpeg"/>.</summary>
    public const string Owner = "Taken by Amy";

    /// <summary>A file by the name that a script gives it.</summary>
    public static byte[] Of(string name) => name switch
    {
        "flipchart.jpg" or "slide.jpg" => Jpeg(),
        "slide.png" => Png(),
        "holiday.heic" => Heic(),
        "notes.jpg" => Encoding.UTF8.GetBytes("These are only words."),
        "note.m4a" => Voice(),
        "report.txt" => Encoding.UTF8.GetBytes("Call the mayor back."),
        "kobo.xlsx" => KoboForm.Workbook(),
        _ => throw new ArgumentException($"There is no sample {name}.", nameof(name)),
    };

    /// <summary>What the host answers instead of a file; null where it gives it.</summary>
    public static FileFailure? FailureOf(string name) => name switch
    {
        "gone.jpg" => FileFailure.Gone,
        "secret.jpg" => FileFailure.Forbidden,
        "silent.jpg" => FileFailure.OutOfReach,
        _ => null,
    };

    /// <summary>A photo as a phone takes it: lying on its side, with the place where it was taken.</summary>
    public static byte[] Jpeg(int width = 40, int height = 20)
    {
        using var image = Painted(width, height);
        image.Metadata.ExifProfile = new ExifProfile();
        image.Metadata.ExifProfile.SetValue(ExifTag.Orientation, (ushort)6);
        image.Metadata.ExifProfile.SetValue(ExifTag.GPSLatitude, [new Rational(46), new Rational(12), new Rational(1)]);
        image.Metadata.ExifProfile.SetValue(ExifTag.Artist, Owner);
        return Save(image.SaveAsJpeg);
    }

    public static byte[] Png(int width = 30, int height = 30)
    {
        using var image = Painted(width, height);
        image.Metadata.GetPngMetadata().TextData.Add(new("Author", Owner, "en", "Author"));
        return Save(image.SaveAsPng);
    }

    /// <summary>Of two frames, the second of which is all black.</summary>
    public static byte[] Gif()
    {
        using var image = Painted(20, 10);
        using var second = new Image<Rgba32>(20, 10, Color.Black);
        image.Frames.AddFrame(second.Frames.RootFrame);
        return Save(stream => image.Save(stream, new GifEncoder()));
    }

    public static byte[] Webp()
    {
        using var image = Painted(20, 10);
        return Save(stream => image.Save(stream, new WebpEncoder()));
    }

    /// <summary>Says that it is of 60,000 times 60,000 pixels, in some sixty bytes.</summary>
    public static byte[] Bomb()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, 60_000);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), 60_000);
        (header[8], header[9]) = (8, 6);
        return [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1]), .. Chunk("IEND", [])];
    }

    public static byte[] Heic() => Container("heic", "mif1");

    /// <summary>As phones and Slack record it.</summary>
    public static byte[] Voice() => [.. Container("M4A ", "mp42"), .. Handler("soun")];

    /// <summary>A film in the same container.</summary>
    public static byte[] Film() => [.. Container("isom", "mp42"), .. Handler("soun"), .. Handler("vide")];

    private static byte[] Container(string brand, string other) => [0, 0, 0, 24, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(other), .. Encoding.ASCII.GetBytes(other)];

    private static byte[] Handler(string kind) => [0, 0, 0, 32, .. "hdlr"u8, 0, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(kind), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Chunk(string type, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Crc(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    /// <summary>PNG's check of a chunk.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }

    private static Image<Rgba32> Painted(int width, int height)
    {
        var image = new Image<Rgba32>(width, height, Color.White);
        image[0, 0] = Color.Red;
        return image;
    }

    private static byte[] Save(Action<Stream> save)
    {
        using var stream = new MemoryStream();
        save(stream);
        return stream.ToArray();
    }
}
