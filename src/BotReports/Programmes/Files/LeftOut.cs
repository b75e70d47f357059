using BotReports.Languages;

namespace BotReports.Programmes.Files;

/// <summary>Something in a file that is not taken for a session, and why.</summary>
/// <param name="Title">Empty where it has none.</param>
/// <param name="Words">What could not be read; null where nothing of the kind is at fault.</param>
public sealed record LeftOut(SourcePlace Place, string Title, LeftOutReason Reason, string? Words = null)
{
    public string In(Phrases phrases)
    {
        var reason = Reason switch
        {
            LeftOutReason.Break => phrases.ProgrammeIsBreak,
            LeftOutReason.AllDay => phrases.ProgrammeIsAllDay,
            LeftOutReason.NoTitle => phrases.ProgrammeHasNoTitle,
            LeftOutReason.NoStart => phrases.ProgrammeHasNoStart,
            LeftOutReason.ZeroLength => phrases.ProgrammeHasNoLength,
            LeftOutReason.EndsBeforeItStarts => phrases.ProgrammeEndsFirst,
            LeftOutReason.Cancelled => phrases.ProgrammeIsCancelled,
            LeftOutReason.NoDate => phrases.ProgrammeNoDate(Words ?? ""),
            LeftOutReason.NoTime => phrases.ProgrammeNoTime(Words ?? ""),
            _ => phrases.ProgrammeImpossibleDate(Words ?? ""),
        };
        return Title.Length > 0 ? phrases.ProgrammeLeftOut(Place.In(phrases), Title, reason) : phrases.ProgrammeLeftOutUntitled(Place.In(phrases), reason);
    }
}
