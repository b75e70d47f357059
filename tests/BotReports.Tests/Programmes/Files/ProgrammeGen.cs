using BotReports.Programmes;
using BotReports.Templates;
using CsCheck;

namespace BotReports.Tests.Programmes.Files;

/// <summary>Programmes of all kinds: odd numbers and names, whatever a spreadsheet might run, nights, days on which the clocks change.</summary>
internal static class ProgrammeGen
{
    private static readonly Gen<string> Word = Pick(
        "Cities", "=1+1", "+49 30", "-2", "@all", "'quoted", "'=1", "é漢🙂", "a, b", "\"quoted\"", "semi", "<b>", "&amp", "=HYPERLINK(\"http://example.org\")", "4.1", "2026-03-28", "“Coming home”");

    private static readonly Gen<string> Words = Word.List[1, 3].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Person = Pick("Ada Byron", "Okri, Ben", "=Cy", "Ðurđa Ó Súilleabháin", "@d");

    private static readonly Gen<AssignedRapporteur> Rapporteur = Gen.Select(Person, Pick<string?>(null, "ada@example.org", "U012AB3CD", "6b5b6a3e-9a77-4c0c-8a3e-0d9f4d2a7c11"), (name, identity) => new AssignedRapporteur(name, identity));

    private static readonly Gen<TimeZoneInfo> Zone = Pick("Asia/Dhaka", "Europe/Paris", "America/St_Johns", "Pacific/Chatham", "UTC").Select(TimeZoneInfo.FindSystemTimeZoneById);

    private static readonly Gen<SessionNumber> Number = Gen.Select(Pick("", "WS", "A-", "OF"), Gen.Int[0, 99], Pick("", ".1", ".10", "b"), (prefix, number, rest) => SessionNumber.TryParse($"{prefix}{number}{rest}", out var parsed) ? parsed : null!);

    private static readonly Gen<LocalizedText> Theme = Gen.Select(Words, Gen.OneOf(Gen.Const((string?)null), Words.Select(words => (string?)words)), (english, french) =>
        new LocalizedText([KeyValuePair.Create("en", english), .. french is null ? [] : new[] { KeyValuePair.Create("fr", french) }]));

    // The last Sunday of October begins and ends with an hour that comes twice in Paris.
    private static readonly Gen<DateTime> Start = Gen.OneOf(
        Gen.Int[0, 365 * 96].Select(quarter => new DateTime(2026, 1, 1).AddMinutes(quarter * 15)),
        Gen.Int[0, 16].Select(quarter => new DateTime(2026, 10, 24, 23, 0, 0).AddMinutes(quarter * 15)));

    private static readonly Gen<Session> Session = Gen.Select(
        Gen.Select(Number, Theme, Start, Gen.Int[5, 3_000]),
        Gen.Select(Rapporteur.List[0, 3], Rapporteur.List[0, 2], Pick<string?>(null, "Meghna", "=A1", "Room, 2"), Pick<string?>(null, "Local"), Pick<string?>(null, "k", "=k")),
        (what, who) => new Session(what.Item1, what.Item2, new DateTimeOffset(what.Item3, TimeSpan.Zero), new DateTimeOffset(what.Item3.AddMinutes(what.Item4), TimeSpan.Zero))
        {
            Rapporteurs = [.. who.Item1.DistinctBy(person => person.Name).DistinctBy(person => person.Identity ?? person.Name)],
            Chairs = [.. who.Item2.DistinctBy(person => person.Name).DistinctBy(person => person.Identity ?? person.Name)],
            Room = who.Item3,
            Track = who.Item4,
            Key = who.Item5 is { } key ? $"{key}{what.Item1}" : null,
            Groups = GroupName.TryParse(who.Item4 is null ? "Asia group" : "Africa, West", out var group) ? [group] : [],
        });

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    public static Gen<Programme> Any { get; } = Gen.Select(Zone, Session.List[1, 12], Gen.Bool, (zone, sessions, deadline) =>
        new Programme("event", LocalizedText.English("Conference"), zone, "form", [.. sessions.DistinctBy(session => session.Number).Select(session => session with
        {
            Start = TimeZoneInfo.ConvertTime(session.Start, zone), End = TimeZoneInfo.ConvertTime(session.End, zone),
        }).OrderBy(session => session.Start).ThenBy(session => session.Number)])
        {
            Deadline = deadline ? TimeZoneInfo.ConvertTime(new DateTimeOffset(2026, 12, 1, 20, 0, 0, TimeSpan.Zero), zone) : null,
            Participants = ["Ada Byron"],
            Organizations = ["IOM"],
        });
}
