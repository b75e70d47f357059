namespace BotReports.Actions;

/// <summary>An organizer wants all reports of the event as files.</summary>
/// <param name="Kind"><c>proceedings</c>, <c>workbook</c>, <c>csv</c>, <c>json</c>, <c>markdown</c> or <c>calendar</c>; null to be asked, <see cref="Other"/> to be asked for the rarer ones.</param>
/// <param name="ApprovedOnly">Whether only approved reports go in.</param>
/// <param name="WithoutExtras">Whether answers beyond the form's limits are left out.</param>
/// <param name="WithOrigins">Whether it is said which breakout group an answer was taken from.</param>
public sealed record ExportEvent(string? Kind = null, bool ApprovedOnly = false, bool WithoutExtras = false, bool WithOrigins = false) : BotAction
{
    public const string Other = "other";
}
