namespace BotReports.Documents;

/// <summary>A document that is left as it is because it cannot be read.</summary>
/// <param name="ETag">The state that could not be read.</param>
public sealed record UnreadableDocument(DocumentName Name, DocumentProblem Problem, ETag ETag)
{
    /// <summary>The same for the same state of the same document. A copy has one state, which its name says.</summary>
    public string Key => Problem is DocumentProblem.Replaced ? Name.Value : $"{Name} {ETag}";
}
