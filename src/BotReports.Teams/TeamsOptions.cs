namespace BotReports.Teams;

/// <summary>Who the bot is in Teams, and whom it trusts there: the four settings of every Bot Framework bot, and the section <c>Teams</c>.</summary>
internal sealed record TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>Among <see cref="Tenants"/>: all of them.</summary>
    public const string AnyTenant = "*";

    public TeamsAppType AppType { get; init; }

    /// <summary>Empty as long as the bot is not registered; then it is not open to Teams.</summary>
    public string AppId { get; init; } = "";

    /// <summary>The secret; none for a managed identity.</summary>
    public string? AppPassword { get; init; }

    /// <summary>The tenant that the registration belongs to; none for one for several tenants.</summary>
    public string? AppTenantId { get; init; }

    /// <summary>Whose tokens are taken.</summary>
    public required IReadOnlyList<TrustedIssuer> Issuers { get; init; }

    /// <summary>Who gives tokens for what goes out.</summary>
    public required Uri Authority { get; init; }

    public required string Scope { get; init; }

    /// <summary>Where people may come from.</summary>
    public required IReadOnlyList<string> Tenants { get; init; }

    /// <summary>Whether services on this machine may be spoken to without encryption.</summary>
    public bool TrustsThisMachine { get; init; }

    public bool IsRegistered => AppId.Length > 0;

    public bool IsOpenTo(string tenant) => Tenants.Contains(AnyTenant) || Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an address is one that nobody on the way can read along with or take the place of.</summary>
    public bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (TrustsThisMachine && address.IsLoopback && address.Scheme == Uri.UriSchemeHttp));

    // A record shows all that it holds, and this one holds a secret.
    public override string ToString() => $"{AppType} {AppId}";
}
