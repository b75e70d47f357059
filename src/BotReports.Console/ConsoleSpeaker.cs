namespace BotReports.Console;

/// <summary>A conversation for the page, without the person's e-mail address.</summary>
/// <param name="TimeZone">The IANA name of the event's time zone; null where there is no event, or its zone has no such name.</param>
internal sealed record ConsoleSpeaker(string Id, ConsolePane Pane, string Title, bool IsChannel, ConsoleAuthor Person, string? TimeZone)
{
    public static ConsoleSpeaker Of(ConsolePersona persona, TimeZoneInfo? zone) =>
        new(persona.Conversation, persona.Pane, persona.Pane.ToString(), persona.IsChannel, new ConsoleAuthor(persona.Id, persona.Name), NameOf(zone));

    private static string? NameOf(TimeZoneInfo? zone) => zone switch
    {
        null => null,
        { HasIanaId: true } => zone.Id,
        _ => TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var name) ? name : null,
    };
}
