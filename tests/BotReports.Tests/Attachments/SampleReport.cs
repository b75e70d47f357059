using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Attachments;

/// <summary>
/// A report with a picture wherever one can be: with an answer, beside a question, with a quote that may go out, with one that may not, beside the
/// quotes, with the report as a whole; and a voice note.
/// </summary>
internal static class SampleReport
{
    public static Conference Conference { get; } = ExportSample.Conference;

    /// <summary>The same event, with an address under which people reach the host.</summary>
    public static Conference Reachable { get; } = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { PublicAddress = new Uri("https://reports.example.org") };

    public static Report Report { get; } = Quoted(Quoted(
        ExportSample.Empty
            .Answer(Sample.NewExample, "A desk", With(1, ("flipchart.jpg", AttachmentKind.Picture)))
            .Attach(new SlotAddress(Sample.Examples, null), With(2, ("beside.jpg", AttachmentKind.Picture), ("note.m4a", AttachmentKind.VoiceNote)))
            .Answer(new SlotAddress(FieldPath.Of("priority-messages"), null), "Share data", With(3, ("message.jpg", AttachmentKind.Picture)))
            .Attach(null, With(4, ("room.jpg", AttachmentKind.Picture))),
        "Hope is a passport", "anonymous.jpg", Attribution.Anonymous, 10),
        "Secret words", "withheld.jpg", null, 20)
        .Attach(new SlotAddress(ExportSample.Quotes, null), With(30, ("waiting.jpg", AttachmentKind.Picture)));

    /// <summary>What no one but the rapporteurs may see.</summary>
    public static IReadOnlyList<string> Withheld { get; } = ["withheld.jpg", "waiting.jpg", "note.m4a"];

    public static IReadOnlyList<string> Open { get; } = ["flipchart.jpg", "beside.jpg", "message.jpg", "room.jpg", "anonymous.jpg"];

    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Pictures { get; } =
        Report.Attachments().Where(kept => kept.Attachment.Kind is AttachmentKind.Picture).ToDictionary(kept => kept.Attachment.Id, _ => (ReadOnlyMemory<byte>)SampleFiles.Jpeg());

    public static string IdOf(string name) => Report.Attachments().Single(kept => kept.Attachment.Name == name).Attachment.Id;

    private static Report Quoted(Report report, string words, string picture, Attribution? attribution, int message)
    {
        var quoted = report.Answer(new SlotAddress(ExportSample.Quotes, null), words, With(message, (picture, AttachmentKind.Picture)));
        return attribution is null ? quoted : quoted.Attribute(new SlotAddress(ExportSample.Quotes, quoted[ExportSample.Quotes].LastId), attribution, Sample.Delivery(message + 1));
    }

    private static Delivery With(int number, params (string Name, AttachmentKind Kind)[] files) => Sample.Delivery(number) with
    {
        Attachments = [.. files.Select((file, index) => new Attachment(
            Convert.ToHexStringLower([(byte)number, (byte)index]).PadLeft(32, '0'), file.Kind, file.Name, file.Kind is AttachmentKind.Picture ? "image/jpeg" : "audio/mp4", 700, Sample.Amy.Id, Sample.Delivery(number).At, $"activity-{number}")
        {
            Width = file.Kind is AttachmentKind.Picture ? 40 : 0,
            Height = file.Kind is AttachmentKind.Picture ? 20 : 0,
        })],
    };
}
