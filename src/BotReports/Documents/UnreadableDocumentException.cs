namespace BotReports.Documents;

/// <summary>A document cannot be read, or may not be written because a newer version of this program wrote it. Nothing of the content is in the exception.</summary>
public sealed class UnreadableDocumentException(DocumentName name, DocumentProblem problem) : Exception($"{name} is left as it is: {problem}.")
{
    public DocumentName Name { get; } = name;

    public DocumentProblem Problem { get; } = problem;
}
