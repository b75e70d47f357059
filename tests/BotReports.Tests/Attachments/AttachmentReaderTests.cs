using System.Text;
using BotReports.Attachments;
using BotReports.Reports;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace BotReports.Tests.Attachments;

public sealed class AttachmentReaderTests
{
    private static readonly AttachmentLimits Limits = new();

    [Fact]
    public void Of_a_photo_only_its_pixels_are_kept_upright_and_without_the_place_where_it_was_taken()
    {
        var photo = SampleFiles.Jpeg(40, 20);
        Encoding.Latin1.GetString(photo).ShouldContain(SampleFiles.Owner);

        var kept = Read(photo).Content.ShouldNotBeNull();

        (kept.Kind, kept.MediaType, kept.Width, kept.Height).ShouldBe((AttachmentKind.Picture, "image/jpeg", 20, 40));
        Encoding.Latin1.GetString(kept.Bytes.Span).ShouldNotContain(SampleFiles.Owner);
        Encoding.Latin1.GetString(kept.Bytes.Span).ShouldNotContain("Exif");
        using var image = Image.Load<Rgba32>(kept.Bytes.Span);
        (image.Metadata.ExifProfile, image.Metadata.XmpProfile, image.Metadata.IptcProfile, image.Metadata.IccProfile).ShouldBe((null, null, null, null));
        (image.Width, image.Height).ShouldBe((20, 40));
    }

    [Fact]
    public void A_slide_stays_a_PNG_without_the_texts_in_its_file()
    {
        var kept = Read(SampleFiles.Png()).Content.ShouldNotBeNull();

        kept.MediaType.ShouldBe("image/png");
        Encoding.Latin1.GetString(kept.Bytes.Span).ShouldNotContain(SampleFiles.Owner);
    }

    [Fact]
    public void Of_a_picture_that_moves_the_first_frame_is_kept()
    {
        var kept = Read(SampleFiles.Gif()).Content.ShouldNotBeNull();

        using var image = Image.Load<Rgba32>(kept.Bytes.Span);
        (kept.MediaType, image.Frames.Count, image[5, 5]).ShouldBe(("image/png", 1, (Rgba32)Color.White));
    }

    [Fact]
    public void A_picture_in_the_web_s_format_is_kept_as_one_that_Word_shows() => Read(SampleFiles.Webp()).Content.ShouldNotBeNull().MediaType.ShouldBe("image/jpeg");

    [Fact]
    public void A_picture_that_is_larger_than_needed_is_made_smaller()
    {
        var kept = Read(SampleFiles.Png(400, 100), Limits with { Side = 100 }).Content.ShouldNotBeNull();

        (kept.Width, kept.Height).ShouldBe((100, 25));
    }

    [Fact]
    public void A_few_bytes_that_unpack_to_billions_of_pixels_are_refused_by_their_header() => Read(SampleFiles.Bomb()).Refusal.ShouldBe(AttachmentRefusal.TooManyPixels);

    [Fact]
    public void A_picture_of_more_bytes_than_the_limit_is_refused() =>
        Read(SampleFiles.Png(), Limits with { PictureBytes = 50 }).Refusal.ShouldBe(AttachmentRefusal.PictureTooLarge);

    [Fact]
    public void A_text_that_is_called_a_picture_is_none() => Read(SampleFiles.Of("notes.jpg")).Refusal.ShouldBe(AttachmentRefusal.Damaged);

    [Theory]
    [InlineData(12)]
    [InlineData(60)]
    public void A_picture_that_breaks_off_is_none_that_can_be_opened(int length) => Read(SampleFiles.Jpeg()[..length]).Refusal.ShouldBe(AttachmentRefusal.Damaged);

    [Fact]
    public void A_photo_of_an_iPhone_is_refused_with_a_reason_of_its_own() => Read(SampleFiles.Heic()).Refusal.ShouldBe(AttachmentRefusal.Heic);

    [Fact]
    public void A_voice_note_is_kept_as_it_is()
    {
        var voice = SampleFiles.Voice();

        var kept = Read(voice, name: "note.m4a").Content.ShouldNotBeNull();

        (kept.Kind, kept.MediaType).ShouldBe((AttachmentKind.VoiceNote, "audio/mp4"));
        kept.Bytes.ToArray().ShouldBe(voice);
    }

    [Fact]
    public void A_film_is_no_voice_note_even_where_its_sender_says_so() => Read(SampleFiles.Film(), name: "film.m4a").Refusal.ShouldBe(AttachmentRefusal.NotKept);

    [Fact]
    public void A_voice_note_of_more_bytes_than_the_limit_is_refused() =>
        Read(SampleFiles.Voice(), Limits with { VoiceBytes = 10 }).Refusal.ShouldBe(AttachmentRefusal.VoiceTooLarge);

    [Theory]
    [InlineData("OggS", "audio/ogg")]
    [InlineData("ID3", "audio/mpeg")]
    [InlineData("#!AMR", "audio/amr")]
    [InlineData("RIFF____WAVE", "audio/wav")]
    [InlineData("RIFF____AVI ", null)]
    [InlineData("%PDF-1.7", null)]
    [InlineData("<svg xmlns=", null)]
    [InlineData("", null)]
    public void What_a_recording_is_its_first_bytes_say(string first, string? type) => FileSignature.VoiceOf(Encoding.Latin1.GetBytes(first)).ShouldBe(type);

    [Fact]
    public void Whatever_bytes_somebody_sends_the_reader_answers()
    {
        var random = new Random(1);
        foreach (var sample in new[] { SampleFiles.Jpeg(), SampleFiles.Png(), SampleFiles.Gif(), SampleFiles.Webp() })
        {
            for (var time = 0; time < 60; time++)
            {
                var broken = sample.ToArray();
                for (var at = 0; at < 6; at++)
                {
                    broken[random.Next(12, broken.Length)] = (byte)random.Next(256);
                }

                var read = Read(broken, Limits with { Pixels = 1_000_000 });
                (read.IsKept || read.Refusal is AttachmentRefusal.Damaged or AttachmentRefusal.TooManyPixels).ShouldBeTrue();
            }
        }
    }

    private static AttachmentReading Read(byte[] file, AttachmentLimits? limits = null, string name = "flipchart.jpg") => AttachmentReader.Read(name, null, file, limits ?? Limits);
}
