namespace BotReports.Console;

/// <summary>A conversation, as the page learns of it; the address of the person stays here.</summary>
internal sealed record ConsoleSpeaker(string Id, ConsolePane Pane, string Title, bool IsChannel, ConsoleAuthor Person)
{
    public static ConsoleSpeaker Of(ConsolePersona persona) =>
        new(persona.Conversation, persona.Pane, persona.Pane.ToString(), persona.IsChannel, new ConsoleAuthor(persona.Id, persona.Name));
}
