namespace BotReports.Queries;

/// <summary>One page of a list that is too long for one card.</summary>
/// <param name="Items">What is on it.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="From">The place of its first item in the list, from 1.</param>
/// <param name="Count">How many items the list has.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int From, int Count)
{
    /// <summary>The place of its last item.</summary>
    public int To => From + Items.Count - 1;

    /// <summary>Whether it shows the whole list.</summary>
    public bool IsWhole => Items.Count == Count;

    public bool HasMore => To < Count;

    /// <param name="page">From 1; a page behind the last one gives the last.</param>
    public static Page<T> Of(IReadOnlyList<T> all, int page, int size)
    {
        var number = Math.Clamp(page, 1, Math.Max(1, (all.Count + size - 1) / size));
        return new([.. all.Skip((number - 1) * size).Take(size)], number, ((number - 1) * size) + 1, all.Count);
    }
}
