namespace BotReports.Documents;

/// <summary>Names one state of a document; opaque, and different after every write.</summary>
public readonly record struct ETag(string Value)
{
    public override string ToString() => Value;
}
