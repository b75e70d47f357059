namespace BotReports.Documents;

/// <summary>Why a document is left alone.</summary>
public enum DocumentProblem
{
    /// <summary>It has no content.</summary>
    Empty,

    /// <summary>It is no JSON, or only the beginning of some.</summary>
    NotJson,

    /// <summary>It is JSON of another shape, or about something else than its name says.</summary>
    WrongShape,

    /// <summary>A newer version of this program has written it, in a shape that this one does not know.</summary>
    Newer,

    /// <summary>It is the copy of one that could not be read, whose place another has taken.</summary>
    Replaced,
}
