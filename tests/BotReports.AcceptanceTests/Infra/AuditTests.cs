using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>What a known weakness of a package does to a restore with this repository's settings. The list of weaknesses is made up; the restore is NuGet's.</summary>
public sealed class AuditTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreports-audit-");
    private readonly WebApplication _lists = CreateServer();

    public async ValueTask InitializeAsync()
    {
        _lists.Urls.Add("http://127.0.0.1:0");
        _lists.MapGet("/index.json", () => Results.Json(new JsonObject
        {
            ["version"] = "3.0.0",
            ["resources"] = new JsonArray(new JsonObject { ["@id"] = $"{_lists.Urls.Single()}/weaknesses.json", ["@type"] = "VulnerabilityInfo/6.7.0" }),
        }));
        _lists.MapGet("/weaknesses.json", () => Results.Json(new JsonArray(new JsonObject
        {
            ["@name"] = "base",
            ["@id"] = $"{_lists.Urls.Single()}/base.json",
            ["@updated"] = "2026-01-01T00:00:00Z",
        })));
        _lists.MapGet("/base.json", () => Results.Json(new JsonObject
        {
            ["newtonsoft.json"] = new JsonArray(new JsonObject { ["url"] = "https://example.org/weakness", ["severity"] = 0, ["versions"] = "(, 999.0.0)" }),
        }));
        await _lists.StartAsync();

        Write("Directory.Build.props", $"""<Project><Import Project="{InfraFolder.Repository}/Directory.Build.props" /></Project>""");
        Write("Directory.Packages.props", $"""<Project><Import Project="{InfraFolder.Repository}/Directory.Packages.props" /></Project>""");
        Write("Project.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Newtonsoft.Json" /></ItemGroup></Project>""");
    }

    public async ValueTask DisposeAsync()
    {
        await _lists.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_known_weakness_fails_the_restore_however_slight_it_is()
    {
        var restore = await RestoreAsync(_lists.Urls.Single());

        restore.ExitCode.ShouldNotBe(0);
        restore.Output.ShouldContain("error NU1901: ");
        restore.Output.ShouldContain("https://example.org/weakness");
    }

    [Fact]
    public async Task A_list_of_weaknesses_that_cannot_be_reached_does_not()
    {
        var restore = await RestoreAsync("http://127.0.0.1:9");

        restore.Output.ShouldContain("warning NU1900: ");
        restore.ExitCode.ShouldBe(0);
    }

    private static WebApplication CreateServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    private async Task<CommandResult> RestoreAsync(string list)
    {
        Write("nuget.config", $"""
            <configuration><auditSources><clear /><add key="list" value="{list}/index.json" allowInsecureConnections="true" /></auditSources></configuration>
            """);
        return await Command.RunAsync("dotnet",
        [
            "restore", Path.Combine(_folder.FullName, "Project.csproj"), "--force", "-nodeReuse:false", "-p:RestorePackagesWithLockFile=false", "-p:RestoreLockedMode=false",
        ]);
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder.FullName, file), text);
}
