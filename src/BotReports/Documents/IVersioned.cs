namespace BotReports.Documents;

/// <summary>What a document says of its own shape.</summary>
public interface IVersioned
{
    /// <summary>The version of the document's shape. What is newer than this program knows may be read and must not be written over.</summary>
    int Schema { get; }
}
