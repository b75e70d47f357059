using BotReports.Bot.Files;
using BotReports.Languages;

namespace BotReports.Bot.Dialogs;

/// <summary>Why a file could not be had, in words.</summary>
internal static class FileReasons
{
    public static string Of(FileFailure failure, string name, Phrases phrases) => failure switch
    {
        FileFailure.Gone => phrases.FileIsGone(name),
        FileFailure.Forbidden => phrases.FileIsForbidden(name),
        FileFailure.Elsewhere => phrases.FileIsElsewhere(name),
        FileFailure.NotStored => phrases.FileNotKept(name),
        FileFailure.TooMany => phrases.OneDocumentAtATime(name),
        _ => phrases.FileIsOutOfReach(name),
    };
}
