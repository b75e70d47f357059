namespace BotReports.Teams;

/// <summary>Reads <see cref="TeamsOptions"/>, and says which setting is wrong and what it should be.</summary>
internal static class TeamsSettings
{
    private const string Type = "MicrosoftAppType";
    private const string Id = "MicrosoftAppId";
    private const string Password = "MicrosoftAppPassword";
    private const string Tenant = "MicrosoftAppTenantId";

    /// <exception cref="InvalidOperationException">A setting is missing or makes no sense.</exception>
    public static TeamsOptions Read(IConfiguration configuration, bool isDevelopment)
    {
        var section = configuration.GetSection(TeamsOptions.Section);
        var type = Choose(Type, configuration[Type], Enum.GetValues<TeamsAppType>(), value => value.ToString());
        var cloud = Choose($"{TeamsOptions.Section}:Cloud", section["Cloud"], TeamsCloud.All, value => value.Name);
        var tenant = Filled(configuration[Tenant]);
        var options = new TeamsOptions
        {
            AppType = type,
            AppId = Filled(configuration[Id]) ?? "",
            AppPassword = Filled(configuration[Password]),
            AppTenantId = type is TeamsAppType.MultiTenant ? cloud.SharedTenant : tenant,
            Issuers = section.GetSection("Issuers").Get<TrustedIssuer[]>() ?? [cloud.Issuer],
            Authority = section.GetValue<Uri>("Authority") ?? cloud.Authority,
            Scope = Filled(section["Scope"]) ?? cloud.Scope,
            Tenants = section.GetSection("Tenants").Get<string[]>() ?? (type is TeamsAppType.MultiTenant ? [TeamsOptions.AnyTenant] : tenant is null ? [] : [tenant]),
            TrustsThisMachine = isDevelopment,
        };
        return options.IsRegistered ? Checked(options) : options;
    }

    private static TeamsOptions Checked(TeamsOptions options)
    {
        if (!Guid.TryParse(options.AppId, out _))
        {
            throw new InvalidOperationException($"{Id} is not the id of an app: set it to the \"Application (client) ID\" of the bot's app registration.");
        }

        if (options.AppTenantId is null)
        {
            throw new InvalidOperationException($"{Tenant} is missing: set it to the \"Directory (tenant) ID\" of the app registration, or {Type} to MultiTenant if the registration is one for several tenants.");
        }

        if (options.AppType is not TeamsAppType.UserAssignedMSI && options.AppPassword is null)
        {
            throw new InvalidOperationException($"{Password} is missing: set it to a client secret of the app registration (its value, not its id), or {Type} to UserAssignedMSI if the bot has a managed identity.");
        }

        foreach (var (name, address) in options.Issuers.Select((issuer, i) => ($"Issuers:{i}:Metadata", issuer.Metadata)).Append(("Authority", options.Authority)))
        {
            if (!options.IsSafe(address))
            {
                throw new InvalidOperationException($"{TeamsOptions.Section}:{name} is \"{address}\": set it to an address that begins with https.");
            }
        }

        return options;
    }

    /// <summary>The first value is the default.</summary>
    private static TValue Choose<TValue>(string setting, string? chosen, IReadOnlyList<TValue> all, Func<TValue, string> nameOf)
    {
        var name = Filled(chosen) ?? nameOf(all[0]);
        var at = all.Select(nameOf).ToList().FindIndex(other => other.Equals(name, StringComparison.OrdinalIgnoreCase));
        return at >= 0
            ? all[at]
            : throw new InvalidOperationException($"{setting} is \"{name}\"; set it to one of {string.Join(", ", all.Select(nameOf))}.");
    }

    // An empty setting counts as missing, so that a settings file can list it.
    private static string? Filled(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting;
}
