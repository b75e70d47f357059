using BotReports.Languages;
using BotReports.Programmes.Files;

namespace BotReports.Templates.Files;

/// <summary>Something that became of a file and that its sender should look at.</summary>
/// <param name="Place">Where in the file; null for the whole.</param>
/// <param name="Kind">What.</param>
/// <param name="Words">The file's own words for it; empty where there are none.</param>
public sealed record TemplateNote(SourcePlace? Place, TemplateNoteKind Kind, string Words = "")
{
    public string In(Phrases phrases)
    {
        var what = Kind switch
        {
            TemplateNoteKind.AsText => phrases.FormAsText(Words),
            TemplateNoteKind.AsList => phrases.FormAsList,
            TemplateNoteKind.OtherChoice => phrases.FormOtherChoice,
            TemplateNoteKind.LeftOut => phrases.FormLeftOut(Words),
            TemplateNoteKind.ColumnsDropped => phrases.FormColumnsDropped(Words),
            TemplateNoteKind.NoEnglish => phrases.FormNoEnglish(Words),
            TemplateNoteKind.VersionGiven => phrases.FormVersionGiven(Words),
            TemplateNoteKind.FromWord => phrases.FormFromWord,
            _ => phrases.FormNotPlaced(Words),
        };
        return Place is null ? what : phrases.FormPlace(Place.In(phrases), what);
    }
}
