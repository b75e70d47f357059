namespace BotReports.Teams;

/// <summary>The addresses and issuers of a Microsoft cloud: the setting <c>Teams:Cloud</c>.</summary>
/// <param name="Issuer">The issuer of the tokens on incoming requests.</param>
/// <param name="Authority">The authority that issues the bot's own tokens.</param>
/// <param name="Scope">The scope of the bot's own tokens.</param>
/// <param name="SharedTenant">The tenant in which multi-tenant registrations get their tokens.</param>
internal sealed record TeamsCloud(string Name, TrustedIssuer Issuer, Uri Authority, string Scope, string SharedTenant)
{
    public static TeamsCloud Public { get; } = new(
        "Public",
        new TrustedIssuer { Issuer = "https://api.botframework.com", Metadata = new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration") },
        new Uri("https://login.microsoftonline.com/"),
        "https://api.botframework.com/.default",
        "botframework.com");

    public static TeamsCloud USGovernment { get; } = new(
        "USGovernment",
        new TrustedIssuer { Issuer = "https://api.botframework.us", Metadata = new Uri("https://login.botframework.azure.us/v1/.well-known/openidconfiguration") },
        new Uri("https://login.microsoftonline.us/"),
        "https://api.botframework.us/.default",
        "MicrosoftServices.onmicrosoft.us");

    public static TeamsCloud China { get; } = new(
        "China",
        new TrustedIssuer { Issuer = "https://api.botframework.azure.cn", Metadata = new Uri("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration") },
        new Uri("https://login.partner.microsoftonline.cn/"),
        "https://api.botframework.azure.cn/.default",
        "microsoftservices.partner.onmschina.cn");

    public static IReadOnlyList<TeamsCloud> All { get; } = [Public, USGovernment, China];
}
