using System.Globalization;
using System.Text;
using BotReports.Languages;
using BotReports.Programmes.Files;

namespace BotReports.Tests.Programmes.Files;

/// <summary>Reads samples, and prints what was read in a line for each session.</summary>
internal static class Importing
{
    public static readonly TimeZoneInfo Dhaka = TimeZoneInfo.FindSystemTimeZoneById("Asia/Dhaka");

    public static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static ProgrammeReading Read(string text, ProgrammeHints? hints = null) => Read(Encoding.UTF8.GetBytes(text), hints);

    public static ProgrammeReading Read(byte[] bytes, ProgrammeHints? hints = null) =>
        ProgrammeImport.Read(bytes, hints ?? new ProgrammeHints(), new ProgrammeLimits(), TestContext.Current.CancellationToken);

    /// <summary><c>4.1 2026-03-28 09:00–10:30 Meghna: Cities</c>, with an offset where the file gives one.</summary>
    public static string Line(DraftSession session) => string.Create(
        CultureInfo.InvariantCulture,
        $"{session.Number} {session.Start.Date:yyyy-MM-dd}{(session.Start.Date is null ? "?" : "")} {session.Start.Time:HH:mm}–{session.End?.Time.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "?"}{Offset(session.Start)} {session.Room ?? "-"}: {session.Theme}");

    public static IEnumerable<string> Lines(this ProgrammeReading reading) => reading.Sessions.Select(Line);

    /// <summary>All that the bot would say of it beside the sessions.</summary>
    public static IEnumerable<string> Said(this ProgrammeReading reading, string language = "en")
    {
        var phrases = Phrases.In(language);
        return [
            .. reading.Refusal is { } refusal ? new[] { refusal.In(phrases) } : [],
            .. reading.Questions.Select(question => question.In(phrases)),
            .. reading.Warnings.Select(warning => warning.In(phrases)),
            .. reading.LeftOut.Select(left => left.In(phrases)),
        ];
    }

    private static string Offset(DraftTime time) => time.Offset is { } offset ? $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}" : "";
}
