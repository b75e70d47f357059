using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;
using BotReports.Spelling;

namespace BotReports.Access;

/// <summary>The keys of an event. Immutable.</summary>
public sealed record ApiKeyList : IVersioned
{
    public const int CurrentSchema = 1;

    /// <summary>More programs than read a conference.</summary>
    public const int Most = 20;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<ApiKey> Keys { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The key of that name, however it is spelled; null for none.</summary>
    public ApiKey? Called(string name) => Keys.FirstOrDefault(key => Folding.Fold(key.Name) == Folding.Fold(name));

    /// <summary>With one more, or in the place of one that the same message has made; the same list where its name is taken, or there are too many.</summary>
    public ApiKeyList With(ApiKey key) =>
        Called(key.Name) is { } taken ? taken.Delivery == key.Delivery && taken != key ? this with { Keys = Keys.Replace(taken, key) } : this
        : Keys.Length >= Most ? this
        : this with { Keys = Keys.Add(key) };

    public ApiKeyList Without(string id) => Keys.Any(key => key.Id == id) ? this with { Keys = Keys.RemoveAll(key => key.Id == id) } : this;

    /// <summary>Without the name of a person who is erased. Their keys stay: programs read with them.</summary>
    public ApiKeyList Erase(Erasure erasure) => Keys.Any(key => erasure.IsMe(key.By))
        ? this with { Keys = [.. Keys.Select(key => erasure.IsMe(key.By) ? key with { By = erasure.Pseudonym, ByName = erasure.Somebody } : key)] }
        : this;
}
