using System.Text.Json.Serialization;
using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>A rapporteur replies to what an organizer has asked.</summary>
/// <param name="Report">The report that it was asked about; null for the sender's.</param>
/// <param name="Text">The reply, typed or from the card's field; null to be shown a field for it.</param>
public sealed record Reply(ReportId? Report = null, [property: JsonPropertyName(ActionJson.WordsField)] string? Text = null) : BotAction;
