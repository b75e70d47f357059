namespace BotReports.Teams;

/// <summary>The bot's identity in Teams and whom it trusts: the four settings of every Bot Framework bot, and the section <c>Teams</c>.</summary>
internal sealed record TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>As a value in <see cref="Tenants"/>: every tenant.</summary>
    public const string AnyTenant = "*";

    public TeamsAppType AppType { get; init; }

    /// <summary>The registration's client id. If empty, the bot is not open to Teams.</summary>
    public string AppId { get; init; } = "";

    /// <summary>The client secret; null for a managed identity.</summary>
    public string? AppPassword { get; init; }

    /// <summary>The registration's tenant; null for a multi-tenant registration.</summary>
    public string? AppTenantId { get; init; }

    /// <summary>The issuers whose tokens are accepted.</summary>
    public required IReadOnlyList<TrustedIssuer> Issuers { get; init; }

    /// <summary>The authority that issues the bot's own tokens.</summary>
    public required Uri Authority { get; init; }

    public required string Scope { get; init; }

    /// <summary>The tenants whose users may use the bot.</summary>
    public required IReadOnlyList<string> Tenants { get; init; }

    /// <summary>Whether services on this machine may be called without encryption.</summary>
    public bool TrustsThisMachine { get; init; }

    public bool IsRegistered => AppId.Length > 0;

    public bool IsOpenTo(string tenant) => Tenants.Contains(AnyTenant) || Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an address is encrypted, or is on this machine where that is allowed.</summary>
    public bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (TrustsThisMachine && address.IsLoopback && address.Scheme == Uri.UriSchemeHttp));

    // Do not print the secret: a record prints all its properties.
    public override string ToString() => $"{AppType} {AppId}";
}
