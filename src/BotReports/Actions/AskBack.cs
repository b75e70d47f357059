using System.Text.Json.Serialization;
using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer asks the rapporteurs of a session something.</summary>
/// <param name="Session">Null to be shown which there are.</param>
/// <param name="Text">The question, typed or from the card's field; null to be shown a field for it.</param>
public sealed record AskBack(SessionNumber? Session = null, [property: JsonPropertyName(ActionJson.WordsField)] string? Text = null) : BotAction;
