using BotReports.Teams;
using Microsoft.Extensions.Configuration;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>A mistake in the settings for Teams stops the start, and is named with what to set instead.</summary>
public sealed class TeamsSettingsTests
{
    private readonly Dictionary<string, string?> _settings = new()
    {
        ["MicrosoftAppId"] = TeamsHost.AppId,
        ["MicrosoftAppPassword"] = "not-a-secret",
        ["MicrosoftAppTenantId"] = TeamsHost.Tenant,
    };

    [Theory]
    [InlineData("MicrosoftAppId", "my-bot", "MicrosoftAppId is not the id of an app", "Application (client) ID")]
    [InlineData("MicrosoftAppPassword", "", "MicrosoftAppPassword is missing", "client secret")]
    [InlineData("MicrosoftAppTenantId", null, "MicrosoftAppTenantId is missing", "Directory (tenant) ID")]
    [InlineData("MicrosoftAppType", "Tenant", "MicrosoftAppType is \"Tenant\"", "SingleTenant, MultiTenant, UserAssignedMSI")]
    [InlineData("Teams:Cloud", "Germany", "Teams:Cloud is \"Germany\"", "Public, USGovernment, China")]
    [InlineData("Teams:Authority", "http://login.example/", "Teams:Authority is \"http://login.example/\"", "https")]
    public void A_mistake_is_named_with_what_to_set_instead(string setting, string? value, string problem, string remedy)
    {
        _settings[setting] = value;

        var message = Should.Throw<InvalidOperationException>(() => Read()).Message;

        message.ShouldContain(problem);
        message.ShouldContain(remedy);
        message.ShouldNotContain("not-a-secret");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Keys_are_fetched_without_encryption_from_this_machine_alone_and_in_Development_alone(bool isDevelopment)
    {
        (_settings["Teams:Issuers:0:Issuer"], _settings["Teams:Issuers:0:Metadata"]) = ("https://issuer.example", "http://127.0.0.1:5000/metadata");
        if (isDevelopment)
        {
            Read(isDevelopment).Issuers.ShouldHaveSingleItem();
            _settings["Teams:Issuers:0:Metadata"] = "http://issuer.example/metadata";
        }

        Should.Throw<InvalidOperationException>(() => Read(isDevelopment)).Message.ShouldContain("Teams:Issuers:0:Metadata");
    }

    [Fact]
    public void People_come_from_the_registrations_tenant_unless_others_are_named()
    {
        Read().Tenants.ShouldBe([TeamsHost.Tenant]);

        _settings["Teams:Tenants:0"] = "00000000-0000-0000-0000-000000000002";
        Read().Tenants.ShouldBe(["00000000-0000-0000-0000-000000000002"]);
    }

    [Fact]
    public void A_managed_identity_needs_no_password_and_a_registration_for_several_tenants_no_tenant()
    {
        _settings.Remove("MicrosoftAppPassword");
        _settings["MicrosoftAppType"] = "UserAssignedMSI";
        Read().IsRegistered.ShouldBeTrue();

        (_settings["MicrosoftAppPassword"], _settings["MicrosoftAppTenantId"], _settings["MicrosoftAppType"]) = ("not-a-secret", null, "MultiTenant");
        Read().IsOpenTo("00000000-0000-0000-0000-000000000002").ShouldBeTrue();
    }

    [Fact]
    public void A_bot_that_is_not_registered_needs_no_settings() =>
        TeamsSettings.Read(new ConfigurationBuilder().Build(), isDevelopment: false).IsRegistered.ShouldBeFalse();

    [Fact]
    public void What_is_written_down_of_the_settings_holds_no_secret() => Read().ToString().ShouldNotContain("not-a-secret");

    private TeamsOptions Read(bool isDevelopment = false) => TeamsSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build(), isDevelopment);
}
