namespace BotReports.Console;

/// <summary>A person who speaks from the console, with their own conversation.</summary>
internal sealed record ConsolePersona
{
    public string Conversation { get; init; } = "";

    public ConsolePane Pane { get; init; }

    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Email { get; init; }

    public bool IsChannel => Pane == ConsolePane.Organizers;

    public static IReadOnlyList<ConsolePersona> Defaults { get; } =
    [
        new() { Conversation = "rapporteur", Pane = ConsolePane.Rapporteur, Id = "amy.shannon", Name = "Amy Shannon", Email = "amy.shannon@example.org" },
        new() { Conversation = "rapporteur-2", Pane = ConsolePane.Rapporteur, Id = "ben.ito", Name = "Ben Ito", Email = "ben.ito@example.org" },
        new() { Conversation = "organizers", Pane = ConsolePane.Organizers, Id = "olga.organizer", Name = "Olga Organizer", Email = "organizer@example.org" },
        new() { Conversation = "chair", Pane = ConsolePane.Chair, Id = "chris.chair", Name = "Chris Chair", Email = "chair@example.org" },
    ];
}
