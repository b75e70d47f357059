using System.Text.Json.Nodes;
using NJsonSchema;

namespace BotReports.AcceptanceTests.Manifest;

/// <summary>What an administrator uploads to Teams.</summary>
public sealed class TeamsPackageTests(TeamsPackage package) : IClassFixture<TeamsPackage>
{
    private static readonly string Schemas = Path.Combine(NodePackages.Folder, "@microsoft", "app-manifest", "build", "json-schemas", "teams", "v1.29");

    private JsonNode Manifest => JsonNode.Parse(package.Files["manifest.json"])!;

    [Fact]
    public void It_holds_the_manifest_its_icons_and_its_languages_and_nothing_else() =>
        package.Files.Keys.ShouldBe(["manifest.json", "color.png", "outline.png", "en.json", "fr.json", "es.json", "pt.json"]);

    [Fact]
    public void The_manifest_is_filled_in_for_the_installation()
    {
        Text(Manifest["id"]).ShouldBe(TeamsPackage.AppId);
        Text(Manifest["bots"]![0]!["botId"]).ShouldBe(TeamsPackage.AppId);
        Text(Manifest["validDomains"]![0]).ShouldBe(TeamsPackage.Domain);
        Text(Manifest["developer"]!["name"]).ShouldBe(TeamsPackage.Organization);
        Text(Manifest["developer"]!["websiteUrl"]).ShouldBe(TeamsPackage.Website);
        Manifest.ToJsonString().ShouldNotContain("${{");
    }

    [Theory]
    [InlineData("manifest.json", "MicrosoftTeams.schema.json")]
    [InlineData("en.json", "MicrosoftTeams.Localization.schema.json")]
    [InlineData("fr.json", "MicrosoftTeams.Localization.schema.json")]
    [InlineData("es.json", "MicrosoftTeams.Localization.schema.json")]
    public async Task Each_file_is_as_the_schema_that_Microsoft_published_wants_it(string file, string schemaFile)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Schemas, schemaFile), TestContext.Current.CancellationToken);
        var text = System.Text.Encoding.UTF8.GetString(package.Files[file]);

        schema.Validate(text).ShouldBeEmpty();
        Text(JsonNode.Parse(text)!["$schema"]).ShouldEndWith($"/teams/v1.29/{schemaFile}");
    }

    /// <summary>Where people can talk to the bot, what they can hand it, and that it reads nothing but what is said to it.</summary>
    [Fact]
    public void It_asks_for_what_the_bot_needs_and_for_no_permission()
    {
        var bot = Manifest["bots"]![0]!;

        bot["scopes"]!.AsArray().Select(Text).ShouldBe(["personal", "team", "groupChat"]);
        bot["supportsFiles"]!.GetValue<bool>().ShouldBeTrue();
        Manifest["authorization"].ShouldBeNull();
        Manifest["permissions"].ShouldBeNull();
    }

    [Theory]
    [InlineData("--app-id", "--domain", TeamsPackage.Domain)]
    [InlineData("--app-id", "--app-id", "botreports", "--domain", TeamsPackage.Domain)]
    [InlineData("--app-id", "--app-id", "00000000-0000-0000-0000-000000000000", "--domain", TeamsPackage.Domain)]
    [InlineData("--domain", "--app-id", TeamsPackage.AppId)]
    [InlineData("--domain", "--app-id", TeamsPackage.AppId, "--domain", "https://bot.example.org/api/messages")]
    [InlineData("--domain", "--app-id", TeamsPackage.AppId, "--domain", "localhost")]
    [InlineData("--website", "--app-id", TeamsPackage.AppId, "--domain", TeamsPackage.Domain, "--website", "conference.example.org")]
    [InlineData("--organization", "--app-id", TeamsPackage.AppId, "--domain", TeamsPackage.Domain, "--organization", "A name that Teams would find too long")]
    [InlineData("--apid", "--apid", TeamsPackage.AppId, "--domain", TeamsPackage.Domain)]
    public async Task What_Teams_would_stumble_over_is_refused_by_its_name(string named, params string[] options)
    {
        var output = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.zip");

        var (exitCode, said) = await TeamsPackage.MakeAsync([.. options, "--output", output]);

        exitCode.ShouldBe(1);
        said.ShouldContain(named);
        File.Exists(output).ShouldBeFalse();
    }

    private static string Text(JsonNode? node) => (string)node!;
}
