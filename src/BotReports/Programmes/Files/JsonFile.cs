using System.Text.Json;

namespace BotReports.Programmes.Files;

/// <summary>Tells by what is in it which program a JSON file is from, and reads it.</summary>
internal static class JsonFile
{
    private const int Depth = 64;

    /// <exception cref="RefusedProgrammeException">It is no JSON, or of no program that is known.</exception>
    public static FoundProgramme Read(string text, ProgrammeLimits limits)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Depth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var root = document.RootElement;
            return ScheduleJson.IsOne(root) ? ScheduleJson.Read(root, limits)
                : IndicoJson.IsOne(root) ? IndicoJson.Read(root, limits)
                : SchedJson.IsOne(root) ? SchedJson.Read(root, limits)
                : SessionizeJson.IsOne(root) ? SessionizeJson.Read(root, limits)
                : throw new RefusedProgrammeException(new ProgrammeRefusal.Unknown());
        }
        catch (InvalidOperationException)
        {
            // Half a character, "\ud800", is valid JSON and no text.
            throw new RefusedProgrammeException(new ProgrammeRefusal.Damaged(null));
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? new SourcePlace(PlaceKind.Line, (int)line + 1, $"{(exception.BytePositionInLine ?? 0) + 1}") : null;
            throw new RefusedProgrammeException(new ProgrammeRefusal.Damaged(place));
        }
    }
}
