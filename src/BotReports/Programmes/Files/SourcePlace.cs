using BotReports.Languages;

namespace BotReports.Programmes.Files;

/// <summary>Where in a file something stands.</summary>
/// <param name="Column">A column's letters and its title, or the name of a property; null for the whole row.</param>
/// <param name="Sheet">The name of the sheet; null where there is only one.</param>
public sealed record SourcePlace(PlaceKind Kind, int Number, string? Column = null, string? Sheet = null)
{
    public string In(Phrases phrases)
    {
        var place = (Kind, Column) switch
        {
            (PlaceKind.Row, null) => phrases.ProgrammeRow(Number),
            (PlaceKind.Row, { } column) => phrases.ProgrammeRowColumn(Number, column),
            (PlaceKind.Line, null) => phrases.ProgrammeLine(Number),
            (PlaceKind.Line, { } column) => phrases.ProgrammeLineColumn(Number, column),
            (_, null) => phrases.ProgrammeEntry(Number),
            (_, { } column) => phrases.ProgrammeEntryColumn(Number, column),
        };
        return Sheet is null ? place : phrases.ProgrammeSheet(Sheet, place);
    }
}
