namespace BotReports.Documents;

/// <summary>What a conditional read found.</summary>
/// <param name="IsUnchanged">The document is in the known state, and was not transferred.</param>
/// <param name="Document">The document in its new state; null where it is unchanged or gone.</param>
public readonly record struct DocumentReading(bool IsUnchanged, Document? Document)
{
    public static DocumentReading Unchanged => new(IsUnchanged: true, null);
}
