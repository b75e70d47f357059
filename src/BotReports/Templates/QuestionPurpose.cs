namespace BotReports.Templates;

/// <summary>What an answer is used for beyond the report, so that a template can say which of its questions a chair asks about.</summary>
public enum QuestionPurpose
{
    None,

    /// <summary>A chair asks for these: the messages that the session wants conveyed.</summary>
    Priority,

    /// <summary>It takes what has no place elsewhere in the form.</summary>
    Remainder,

    /// <summary>It says whom something is addressed to. The event's documents have an index of these.</summary>
    Addressee,
}
