using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace BotReports.AcceptanceTests.Console;

public sealed class ConsolePersonaTests
{
    [Fact]
    public async Task Personas_of_the_configuration_speak_instead_of_the_defaults()
    {
        await using var host = await ConsoleHost.StartAsync([.. Persona(0, "chair", "grace", "Grace"), .. Persona(1, "organizers", "otto", "Otto")]);
        using var http = new HttpClient();

        var conversations = JsonNode.Parse(await http.GetStringAsync(new Uri(host.Address, "console/conversations"), TestContext.Current.CancellationToken))!.AsArray();

        conversations.Select(conversation => (string?)conversation!["person"]!["name"]).ShouldBe(["Grace", "Otto"]);
        conversations.Select(conversation => (string?)conversation!["pane"]).ShouldBe(["chair", "organizers"]);
        conversations.ToJsonString().ShouldNotContain("@", customMessage: "the page has no use for addresses");
    }

    [Fact]
    public async Task Two_personas_in_one_conversation_stop_the_start_with_a_word_on_why()
    {
        var exception = await Should.ThrowAsync<OptionsValidationException>(
            () => ConsoleHost.StartAsync([.. Persona(0, "chair", "grace", "Grace"), .. Persona(1, "chair", "otto", "Otto")]));

        exception.Message.ShouldContain("Console:Personas");
        exception.Message.ShouldContain("chair");
    }

    private static IEnumerable<KeyValuePair<string, string?>> Persona(int index, string pane, string id, string name) =>
    [
        new($"Console:Personas:{index}:Conversation", pane),
        new($"Console:Personas:{index}:Pane", pane),
        new($"Console:Personas:{index}:Id", id),
        new($"Console:Personas:{index}:Name", name),
        new($"Console:Personas:{index}:Email", $"{id}@example.org"),
    ];
}
