namespace BotReports.Queries;

/// <summary>One page of a list that is too long for one card.</summary>
/// <param name="all">The whole list.</param>
/// <param name="page">From 1; a page behind the last one gives the last.</param>
/// <param name="size">How many items a page has.</param>
public sealed class Page<T>(IReadOnlyList<T> all, int page, int size)
{
    /// <summary>Which page it is, from 1.</summary>
    public int Number { get; } = Math.Clamp(page, 1, Math.Max(1, (all.Count + size - 1) / size));

    /// <summary>The place of its first item in the list, from 1.</summary>
    public int From => ((Number - 1) * size) + 1;

    /// <summary>The place of its last item.</summary>
    public int To => Math.Min(Number * size, Count);

    /// <summary>How many items the list has.</summary>
    public int Count => all.Count;

    /// <summary>What is on it.</summary>
    public IReadOnlyList<T> Items => [.. all.Skip(From - 1).Take(size)];

    /// <summary>Whether it shows the whole list.</summary>
    public bool IsWhole => Count <= size;

    public bool HasMore => To < Count;
}
