namespace BotReports.Exports;

/// <summary>Which file somebody wants; ids alone, from which the file can be made whenever it is wanted.</summary>
public abstract record FileRequest
{
    private protected FileRequest()
    {
    }

    /// <summary>The language that the file is in, as two letters.</summary>
    public abstract string Language { get; init; }

    /// <summary>The ids, for a card that asks whether the file is wanted.</summary>
    public abstract IReadOnlyDictionary<string, string> Ids { get; }
}
