namespace BotReports.AcceptanceTests.Infra;

/// <summary>The one command to Azure, with a stand-in for <c>az</c> that writes down how it is called.</summary>
public sealed class DeployScriptTests : IDisposable
{
    private const string Create = "deployment group create --name botreports --resource-group reports";

    private static readonly string[] Place = ["--group", "reports", "--location", "westeurope"];
    private static readonly string[] Image = [.. Place, "--image", "registry.example/botreports:1.0"];

    private readonly StandIn _azure = new();

    public void Dispose() => _azure.Dispose();

    [Fact]
    public async Task One_command_makes_the_group_and_deploys_the_parameters_of_a_small_event()
    {
        var run = (await _azure.DeployAsync(Image)).Succeeded();

        _azure.Calls.ShouldContain("group create --name reports --location westeurope --output none");
        _azure.Calls.ShouldContain(call => call.StartsWith(Create, StringComparison.Ordinal) && call.Contains("/small.bicepparam", StringComparison.Ordinal));
        _azure.Parameters.ShouldContain("BOTREPORTS_IMAGE=registry.example/botreports:1.0");
        _azure.Parameters.ShouldContain("BOTREPORTS_SLACK=off");
        run.Output.ShouldContain("address: ");
    }

    [Fact]
    public async Task A_second_run_makes_nothing_anew_and_brings_it_up_to_date()
    {
        string[] arguments = [.. Place, "--registry", "acr1"];
        (await _azure.DeployAsync(arguments)).Succeeded();
        _azure.Forget();

        (await _azure.DeployAsync(arguments)).Succeeded();

        _azure.Calls.ShouldNotContain(call => call.StartsWith("group create", StringComparison.Ordinal) || call.StartsWith("acr create", StringComparison.Ordinal));
        _azure.Calls.ShouldContain(call => call.StartsWith(Create, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dry_run_changes_nothing_and_shows_what_would_be_run()
    {
        var run = (await _azure.DeployAsync([.. Place, "--registry", "acr1", "--dry-run"])).Succeeded();

        _azure.Calls.ShouldNotContain(call => call.Contains("create", StringComparison.Ordinal) || call.StartsWith("dotnet", StringComparison.Ordinal) || call.Contains("login", StringComparison.Ordinal));
        foreach (var shown in (string[])["+ az group create", "+ az acr create", "+ dotnet publish", "+ az deployment group create"])
        {
            run.Errors.ShouldContain(shown);
        }
    }

    [Fact]
    public async Task A_dry_run_on_what_is_there_asks_Azure_what_would_change()
    {
        _azure.Note("group");

        (await _azure.DeployAsync([.. Image, "--dry-run"])).Succeeded();

        _azure.Calls.ShouldContain(call => call.StartsWith("deployment group what-if", StringComparison.Ordinal));
        _azure.Calls.ShouldNotContain(call => call.Contains("create", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_registry_the_image_is_built_from_the_sources_and_its_token_is_on_no_command_line()
    {
        var run = (await _azure.DeployAsync([.. Place, "--registry", "acr1"])).Succeeded();

        var publish = _azure.Calls.Single(call => call.StartsWith("dotnet publish", StringComparison.Ordinal));
        publish.ShouldContain("-t:PublishContainer");
        publish.ShouldContain("-p:ContainerRegistry=acr1.azurecr.io");
        _azure.Token.ShouldBe("not-a-real-token");
        (string.Join('\n', _azure.Calls) + run.Output + run.Errors).ShouldNotContain("not-a-real-token");
        _azure.Parameters.ShouldContain("BOTREPORTS_REGISTRY=acr1");
        _azure.Parameters.ShouldContain(line => line.StartsWith("BOTREPORTS_IMAGE=acr1.azurecr.io/botreports:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Slack_stays_closed_until_the_vault_has_its_secrets()
    {
        var first = await _azure.DeployAsync([.. Image, "--slack", "requests"]);

        first.ExitCode.ShouldBe(3);
        first.Errors.ShouldContain("the vault lacks slack-bot-token slack-signing-secret");
        _azure.Parameters.ShouldContain("BOTREPORTS_SLACK=off");

        _azure.Note("secrets", "slack-bot-token\n");
        (await _azure.DeployAsync([.. Image, "--slack", "requests"])).ExitCode.ShouldBe(3);

        _azure.Note("secrets", "slack-bot-token\nslack-signing-secret\n");
        (await _azure.DeployAsync([.. Image, "--slack", "requests"])).Succeeded();
        _azure.Parameters.ShouldContain("BOTREPORTS_SLACK=requests");
    }

    [Fact]
    public async Task What_is_chosen_reaches_the_parameters()
    {
        (await _azure.DeployAsync(
        [
            .. Image, "--size", "large", "--hosting", "appService", "--organizer", "a", "--organizer", "b", "--programme", "csd-2016",
            "--address", "https://reports.example.org", "--alerts", "operators@example.org",
        ])).Succeeded();

        _azure.Calls.ShouldContain(call => call.Contains("/large.bicepparam", StringComparison.Ordinal));
        _azure.Parameters.ShouldBe(
        [
            "BOTREPORTS_ADDRESS=https://reports.example.org", "BOTREPORTS_ALERTS=operators@example.org", "BOTREPORTS_HOSTING=appService", "BOTREPORTS_IMAGE=registry.example/botreports:1.0",
            "BOTREPORTS_OPERATOR=00000000-0000-0000-0000-00000000000a", "BOTREPORTS_ORGANIZERS=a,b", "BOTREPORTS_PROGRAMME=csd-2016", "BOTREPORTS_REGISTRY=", "BOTREPORTS_SLACK=off",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Every_variable_that_the_parameter_files_read_is_one_that_the_script_sets()
    {
        var script = File.ReadAllText(Path.Combine(InfraFolder.Original, "deploy.sh"));
        foreach (var file in (string[])["small.bicepparam", "large.bicepparam"])
        {
            var read = File.ReadLines(Path.Combine(InfraFolder.Original, file)).SelectMany(line => line.Split('\'')).Where(part => part.StartsWith("BOTREPORTS_", StringComparison.Ordinal)).ToList();

            read.Count.ShouldBe(9);
            read.ShouldAllBe(variable => script.Contains($"{variable}=$", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("--location is missing", "--group", "reports", "--image", "i")]
    [InlineData("--image or --registry is missing", "--group", "reports", "--location", "westeurope")]
    [InlineData("--slack is off, requests or socket", "--group", "reports", "--location", "westeurope", "--image", "i", "--slack", "maybe")]
    [InlineData("what is --frobnicate?", "--frobnicate", "x")]
    [InlineData("--group needs a value", "--group")]
    public async Task A_mistake_is_named_before_anything_is_asked_of_Azure(string message, params string[] arguments)
    {
        var run = await _azure.DeployAsync(arguments);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(message);
        _azure.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_told_so()
    {
        _azure.Note("signed-out");

        var run = await _azure.DeployAsync(Image);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("az login");
        _azure.Calls.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("infra/deploy.sh")]
    [InlineData("tests/BotReports.AcceptanceTests/Infra/az-stand-in.sh")]
    [InlineData("tests/BotReports.AcceptanceTests/Infra/dotnet-stand-in.sh")]
    public async Task ShellCheck_finds_nothing(string script)
    {
        Assert.SkipUnless(Command.IsThere("shellcheck"), "There is no shellcheck here: apt-get install shellcheck.");

        var check = await Command.RunAsync("shellcheck", [Path.Combine(InfraFolder.Repository, script)]);

        check.Output.ShouldBe("");
    }
}
