using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>
/// The container image and what runs it without Azure. No registry is asked here, so the image itself is not built; <see cref="ReadOnlyRootTests"/> runs what would be in it.
/// </summary>
public sealed class ImageTests
{
    private const string Data = "/home/app/data";

    [Fact]
    public async Task The_image_has_ICU_no_shell_and_a_user_that_is_not_root()
    {
        var properties = (await ImageAsync())["Properties"]!;

        ((string)properties["ContainerBaseImage"]!).ShouldBe("mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra");
        ((string)properties["ContainerRepository"]!).ShouldBe("botreports");
        ((string)properties["ContainerUser"]!).ShouldBe("1654");
        ((string)properties["InvariantGlobalization"]!).ShouldBe("false");
        ((string)properties["EnableSdkContainerSupport"]!).ShouldBe("true");
    }

    [Fact]
    public async Task The_image_listens_at_the_port_that_Azure_and_compose_send_requests_to()
    {
        var items = (await ImageAsync())["Items"]!;

        ((string)items["ContainerPort"]!.AsArray().ShouldHaveSingleItem()!["Identity"]!).ShouldBe("8080");
        Variable(items, "ASPNETCORE_HTTP_PORTS").ShouldBe("8080");
        foreach (var snapshot in ParameterFiles.Snapshots)
        {
            foreach (var app in snapshot.All("Microsoft.App/containerApps"))
            {
                ((int)app["properties"]!["configuration"]!["ingress"]!["targetPort"]!).ShouldBe(8080);
            }
        }

        Service()["ports"]!.AsArray().ShouldHaveSingleItem()!.ToString().ShouldBe("127.0.0.1:8080:8080");
    }

    [Fact]
    public async Task Compose_keeps_the_root_read_only_and_the_documents_in_a_volume()
    {
        var service = Service();

        ((bool)service["read_only"]!).ShouldBeTrue();
        service["tmpfs"]!.AsArray().Select(path => (string)path!).ShouldBe(["/tmp"]);
        service["cap_drop"]!.AsArray().Select(capability => (string)capability!).ShouldBe(["ALL"]);
        Variable((await ImageAsync())["Items"]!, "Storage__Directory").ShouldBe(Data);
        var volume = ((string)service["volumes"]!.AsArray().ShouldHaveSingleItem()!).Split(':')[1];
        Data.ShouldStartWith($"{volume}/");
    }

    [Fact]
    public void Compose_asks_the_host_itself_whether_it_is_ready_and_holds_no_secret()
    {
        var service = Service();

        service["healthcheck"]!["test"]!.AsArray().Select(part => (string)part!).ShouldBe(["CMD", "dotnet", "/app/BotReports.Host.dll", "health"]);
        service["environment"].ShouldBeNull();
        ((string)service["env_file"]!).ShouldBe("botreports.env");
        File.ReadLines(Path.Combine(InfraFolder.Repository, ".gitignore")).ShouldContain("/infra/botreports.env");
    }

    private static JsonNode Service() => YamlFile.Read(Path.Combine(InfraFolder.Original, "compose.yaml"))["services"]!["botreports"]!;

    private static string? Variable(JsonNode items, string name) =>
        (string?)items["ContainerEnvironmentVariable"]!.AsArray().Single(variable => (string)variable!["Identity"]! == name)!["Value"];

    private static async Task<JsonNode> ImageAsync() => JsonNode.Parse((await Command.RunAsync("dotnet",
    [
        "msbuild", Path.Combine(InfraFolder.Repository, "src", "BotReports.Host", "BotReports.Host.csproj"), "-nodeReuse:false",
        "-getProperty:ContainerBaseImage,ContainerRepository,ContainerUser,InvariantGlobalization,EnableSdkContainerSupport", "-getItem:ContainerPort,ContainerEnvironmentVariable",
    ])).Succeeded().Output)!;
}
