using BotReports.Templates;

namespace BotReports.Programmes;

/// <summary>The conference's programme: which sessions there are, when and where. Immutable.</summary>
/// <param name="Event">The event's id, which is part of every report's name: lower case letters, digits and hyphens.</param>
/// <param name="Template">The id of the template that its reports are written in.</param>
public sealed record Programme(string Event, LocalizedText Title, TimeZoneInfo TimeZone, string Template, IReadOnlyList<Session> Sessions)
{
    /// <summary>When the reports are wanted, in the event's time zone; null when the programme does not say.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>People who take part and are not to be named with what they said, as the programme prints them.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>Organizations that take part and are not to be named with what their people said.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    /// <summary>Null when the programme has no such session.</summary>
    public Session? Find(SessionNumber number) => Sessions.FirstOrDefault(session => session.Number == number);

    /// <summary>
    /// The number that somebody means by a text; null for none. What begins with letters looks like a word ("G20", "COP28"), so it is a number
    /// only where the programme has it.
    /// </summary>
    public SessionNumber? Recognize(string text) =>
        SessionNumber.TryParse(text, out var number) && (number.Prefix.Length == 0 || Find(number) is not null) ? number
        : text.Length > 0 && char.IsAsciiLetter(text[0]) ? Sessions.FirstOrDefault(session => session.Number.Prefix.Length > 0 && session.Number.IsMeantBy(text))?.Number
        : null;
}
