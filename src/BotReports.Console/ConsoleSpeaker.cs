namespace BotReports.Console;

/// <summary>A conversation for the page, without the person's e-mail address.</summary>
internal sealed record ConsoleSpeaker(string Id, ConsolePane Pane, string Title, bool IsChannel, ConsoleAuthor Person)
{
    public static ConsoleSpeaker Of(ConsolePersona persona) =>
        new(persona.Conversation, persona.Pane, persona.Pane.ToString(), persona.IsChannel, new ConsoleAuthor(persona.Id, persona.Name));
}
