using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Roles;

/// <summary>Who has a role by an organizer's word. Immutable.</summary>
public sealed record RoleList : IVersioned
{
    public const int CurrentSchema = 1;

    /// <summary>More people than organize a conference: whoever could add more could fill the storage.</summary>
    public const int Most = 500;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<NamedRole> Named { get; init => field = value.IsDefault ? [] : value; } = [];

    public bool Has(Role role, Person person) => Named.Any(named => named.Role == role && person.Is(named.Identity));

    public bool Has(Role role, string identity) => Named.Any(named => named.Role == role && IsSame(named.Identity, identity));

    /// <summary>Gives a role; the same list where they have it, or where there are too many.</summary>
    public RoleList With(NamedRole named) => Has(named.Role, named.Identity) || Named.Length >= Most ? this : this with { Named = Named.Add(named) };

    /// <summary>Takes a role back.</summary>
    public RoleList Without(Role role, string identity) => Has(role, identity) ? this with { Named = Named.RemoveAll(named => named.Role == role && IsSame(named.Identity, identity)) } : this;

    /// <summary>Without a person who is erased: they have no role any more, and to whom they gave one, somebody did.</summary>
    public RoleList Erase(Erasure erasure) => Named.Any(named => IsOf(named, erasure) || erasure.IsMe(named.By))
        ? this with { Named = [.. Named.Where(named => !IsOf(named, erasure)).Select(named => erasure.IsMe(named.By) ? named with { By = erasure.Pseudonym, ByName = erasure.Somebody } : named)] }
        : this;

    private static bool IsOf(NamedRole named, Erasure erasure) => erasure.IsMe(named.Identity) || erasure.Addresses.Contains(named.Identity, StringComparer.OrdinalIgnoreCase);

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
