namespace BotReports.Teams;

/// <summary>Where a cloud's services are, and under which names they speak: the setting <c>Teams:Cloud</c>.</summary>
/// <param name="Issuer">Who signs what comes in.</param>
/// <param name="Authority">Who gives tokens for what goes out.</param>
/// <param name="Scope">What such a token is good for.</param>
/// <param name="SharedTenant">Where registrations for several tenants get theirs.</param>
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
