using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>What the templates for Azure must hold to, whatever else changes in them.</summary>
public sealed partial class TemplateTests
{
    [Fact]
    public void Every_environment_variable_is_a_setting_that_the_README_lists()
    {
        foreach (var snapshot in ParameterFiles.Snapshots)
        {
            var names = snapshot.Variables.Select(variable => (string)variable["name"]!).ToList();

            names.Count.ShouldBeGreaterThan(8, snapshot.Name);
            names.Where(name => !SettingsTable.Names.Contains(SettingsTable.SettingOf(name))).ShouldBeEmpty(snapshot.Name);
            names.ShouldBeUnique(snapshot.Name);
        }
    }

    [Fact]
    public void The_identity_may_read_and_write_blobs_in_the_container_and_nowhere_else()
    {
        foreach (var snapshot in ParameterFiles.Snapshots)
        {
            var storage = snapshot.All("Microsoft.Authorization/roleAssignments").Select(role => (string)role["id"]!).Where(id => id.Contains("Microsoft.Storage", StringComparison.Ordinal));

            storage.ShouldHaveSingleItem(snapshot.Name).ShouldContain("/blobServices/default/containers/botreports/providers/Microsoft.Authorization/roleAssignments/");
        }
    }

    [Fact]
    public void Every_role_is_one_of_four_and_ends_at_one_resource()
    {
        var roles = new Dictionary<string, string>
        {
            ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "/containers/botreports/",
            ["4633458b-17de-408a-b874-0445c86b69e6"] = "/Microsoft.KeyVault/vaults/",
            ["b86a8fe4-44ce-4948-aee5-eccb2c155cd7"] = "/Microsoft.KeyVault/vaults/",
            ["7f951dda-4ed3-4680-a7ca-43fe172d538d"] = "/Microsoft.ContainerRegistry/registries/",
        };
        foreach (var role in ParameterFiles.Snapshots.SelectMany(snapshot => snapshot.All("Microsoft.Authorization/roleAssignments")))
        {
            var definition = ((string)role["properties"]!["roleDefinitionId"]!).Split('/')[^1];

            ((string)role["id"]!).ShouldContain(roles[definition]);
        }
    }

    [Fact]
    public async Task No_output_and_no_parameter_holds_a_secret()
    {
        foreach (var deployment in Deployments(await Bicep.Template))
        {
            foreach (var (name, output) in deployment["outputs"]?.AsObject() ?? [])
            {
                Secret().IsMatch($"{name} {output!["value"]}").ShouldBeFalse($"output {name}");
            }

            foreach (var (name, parameter) in deployment["parameters"]?.AsObject() ?? [])
            {
                ((string?)parameter!["type"] ?? "").ShouldNotStartWith("secure", Case.Insensitive, name);

                // Lists of the names of secrets are no secrets.
                (name != "secrets" && Secret().IsMatch(name)).ShouldBeFalse($"parameter {name}");
            }
        }
    }

    [Theory]
    [InlineData("storage listKeys(resourceId('Microsoft.Storage/storageAccounts'), '2026-06-01').keys[0].value")]
    [InlineData("insights [reference('x').ConnectionString]")]
    [InlineData("slackSigningSecret")]
    [InlineData("appPassword")]
    public void A_secret_would_be_found(string text) => Secret().IsMatch(text).ShouldBeTrue();

    [Fact]
    public void Secrets_reach_the_hosts_from_the_vault_only()
    {
        var secrets = ParameterFiles.Snapshots.SelectMany(snapshot => snapshot.Variables).Where(variable => SecretSetting().IsMatch((string)variable["name"]!)).ToList();

        secrets.Count.ShouldBe(4);
        foreach (var secret in secrets)
        {
            (secret["secretRef"] is not null || ((string)secret["value"]!).Contains("@Microsoft.KeyVault(SecretUri=", StringComparison.Ordinal)).ShouldBeTrue((string)secret["name"]!);
        }
    }

    [Fact]
    public async Task Nothing_asks_for_the_keys_of_a_resource() => (await Bicep.Template).ToJsonString().ShouldNotContain("listKeys");

    [Fact]
    public void The_storage_is_closed_to_keys_and_strangers_and_forgives_mistakes()
    {
        foreach (var snapshot in ParameterFiles.Snapshots)
        {
            var account = snapshot.Properties("Microsoft.Storage/storageAccounts");
            ((bool)account["allowBlobPublicAccess"]!).ShouldBeFalse();
            ((bool)account["allowSharedKeyAccess"]!).ShouldBeFalse();
            ((bool)account["supportsHttpsTrafficOnly"]!).ShouldBeTrue();
            ((string)account["minimumTlsVersion"]!).ShouldBe("TLS1_2");
            var blobs = snapshot.Properties("Microsoft.Storage/storageAccounts/blobServices");
            ((bool)blobs["isVersioningEnabled"]!).ShouldBeTrue();
            ((bool)blobs["deleteRetentionPolicy"]!["enabled"]!).ShouldBeTrue();
            ((int)blobs["restorePolicy"]!["days"]!).ShouldBeLessThan((int)blobs["deleteRetentionPolicy"]!["days"]!);
            ((string)snapshot.Properties("Microsoft.Storage/storageAccounts/blobServices/containers")["publicAccess"]!).ShouldBe("None");
        }
    }

    [Fact]
    public void Documents_are_deleted_for_their_age_only_where_that_is_asked_for()
    {
        foreach (var snapshot in ParameterFiles.Snapshots)
        {
            var rules = snapshot.Properties("Microsoft.Storage/storageAccounts/managementPolicies")["policy"]!["rules"]!.AsArray();

            rules.Any(rule => rule!["definition"]!["actions"]!["baseBlob"] is not null).ShouldBe(snapshot.Name == "container-apps.snapshot.json", snapshot.Name);
        }
    }

    [Fact]
    public void A_container_app_takes_HTTPS_only_keeps_a_host_and_is_probed_at_the_addresses_that_the_host_has()
    {
        foreach (var app in ParameterFiles.Snapshots.SelectMany(snapshot => snapshot.All("Microsoft.App/containerApps")).Select(app => app["properties"]!))
        {
            ((bool)app["configuration"]!["ingress"]!["allowInsecure"]!).ShouldBeFalse();
            ((string)app["configuration"]!["activeRevisionsMode"]!).ShouldBe("Single");
            ((int)app["template"]!["scale"]!["minReplicas"]!).ShouldBeGreaterThan(0);
            Probe(app, "Liveness").ShouldBe("/healthz");
            Probe(app, "Readiness").ShouldBe("/readyz");
        }
    }

    [Fact]
    public void An_App_Service_takes_HTTPS_only_and_is_probed()
    {
        var site = ParameterFiles.Snapshots.SelectMany(snapshot => snapshot.All("Microsoft.Web/sites")).ShouldHaveSingleItem()["properties"]!;

        ((bool)site["httpsOnly"]!).ShouldBeTrue();
        ((string)site["siteConfig"]!["healthCheckPath"]!).ShouldBe("/readyz");
        ((string)site["siteConfig"]!["ftpsState"]!).ShouldBe("Disabled");
    }

    [Fact]
    public void The_bot_signs_in_by_its_identity_and_is_in_Teams()
    {
        foreach (var snapshot in ParameterFiles.Snapshots)
        {
            var bot = snapshot.Properties("Microsoft.BotService/botServices");
            ((string)bot["msaAppType"]!).ShouldBe("UserAssignedMSI");
            ((string)bot["endpoint"]!).ShouldContain("/api/messages");
            ((string)snapshot.Properties("Microsoft.BotService/botServices/channels")["channelName"]!).ShouldBe("MsTeamsChannel");
            Value(snapshot, "MicrosoftAppType").ShouldBe("UserAssignedMSI");
            Value(snapshot, "MicrosoftAppId").ShouldBe((string?)bot["msaAppId"]);
            Value(snapshot, "AZURE_CLIENT_ID").ShouldBe((string?)bot["msaAppId"]);
        }
    }

    [Fact]
    public void Somebody_is_told_of_5xx_of_an_old_outbox_and_of_hosts_that_are_not_ready()
    {
        foreach (var snapshot in ParameterFiles.Snapshots)
        {
            snapshot.All("Microsoft.Insights/metricAlerts").Select(alert => (string)alert["name"]!).ShouldBe(["botreports-5xx", "botreports-not-ready"], ignoreOrder: true);
            ((double)snapshot.Properties("Microsoft.Insights/scheduledQueryRules")["criteria"]!["allOf"]![0]!["threshold"]!).ShouldBe(TimeSpan.FromMinutes(10).TotalSeconds);
            ((string)snapshot.Properties("Microsoft.Insights/webtests")["Request"]!["RequestUrl"]!).ShouldContain("/readyz");
        }
    }

    private static string? Value(Snapshot snapshot, string name) => (string?)snapshot.Variables.Single(variable => (string)variable["name"]! == name)["value"];

    private static string? Probe(JsonNode app, string type) =>
        (string?)app["template"]!["containers"]![0]!["probes"]!.AsArray().Single(probe => (string)probe!["type"]! == type)!["httpGet"]!["path"];

    /// <summary>The template and all that are nested in it.</summary>
    private static IEnumerable<JsonObject> Deployments(JsonObject template)
    {
        yield return template;
        var resources = template["resources"] switch
        {
            JsonObject named => named.Select(resource => resource.Value!),
            JsonArray list => list.Select(resource => resource!),
            _ => [],
        };
        foreach (var nested in resources.Select(resource => resource["properties"]?["template"]).OfType<JsonObject>().SelectMany(Deployments))
        {
            yield return nested;
        }
    }

    [GeneratedRegex("secret|password|token|apikey|listKeys|connectionString|instrumentationKey", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    [GeneratedRegex("Token$|Secret$|Password$")]
    private static partial Regex SecretSetting();
}
