namespace BotReports.Bot.Handlers;

/// <summary>What a dialog may begin with. They are stored in the dialogs' state, so a value is never changed.</summary>
internal static class DialogOptions
{
    /// <summary>For <see cref="DialogIds.Report"/>: the message at hand is the answer to the question that is open.</summary>
    public const string TakeAnswer = "answer";

    /// <summary>For <see cref="DialogIds.Report"/>: ask for the priorities first, then for the rest.</summary>
    public const string PrioritiesFirst = "priorities";

    /// <summary>For <see cref="DialogIds.Report"/>: ask for what is required only.</summary>
    public const string RequiredOnly = "needed";

    /// <summary>For <see cref="DialogIds.Report"/>: ask for what is required, then submit.</summary>
    public const string RequiredThenSubmit = "required";

    /// <summary>For <see cref="DialogIds.Session"/>: show all sessions to choose from, not only those of the sender.</summary>
    public const string AllSessions = "all";

    /// <summary>For <see cref="DialogIds.Session"/>: the sessions have been shown, and what was said is none of them.</summary>
    public const string AskAgain = "again";

    /// <summary>For <see cref="DialogIds.Session"/>: with a number and words behind it, a page of the sessions that have these words; without words of all. No session's number has a space.</summary>
    public const string Listing = "list ";
}
