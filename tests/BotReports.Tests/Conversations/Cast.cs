using BotReports.Reports;

namespace BotReports.Tests.Conversations;

/// <summary>The people in the scripts.</summary>
public static class Cast
{
    public const string Organizer = "organizer@example.org";
    public const string Chair = "chair@example.org";

    public static Person Find(string name) => name switch
    {
        "Amy" => new Person("amy", "Amy Shannon", "amy@example.org"),
        "Olga" => new Person("olga", "Olga Organizer", Organizer),
        "Chris" => new Person("chris", "Chris Chair", Chair),
        // Nobody else's id, name or address has a part of hers in it.
        "Zoe" => new Person("29:zoe-7f3a", "Zoë Erásmo", "zoe@example.org"),
        // A guest, who has the chair's address in their profile without proof that it is theirs.
        "Gus" => new Person("gus", "Gus Guest") { UnprovenEmail = Chair },
        _ => new Person(name.ToLowerInvariant(), $"{name} Somebody"),
    };
}
