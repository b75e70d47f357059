using System.Reflection;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack;
using Microsoft.Extensions.DependencyInjection;

namespace BotReports.AcceptanceTests.Manifest;

/// <summary>What the code in the host can do with Slack, asked of the code itself: nothing of it is public.</summary>
internal sealed class SlackCode(IServiceProvider services)
{
    private const string Namespace = "BotReports.Slack";

    private static readonly Type Handler = Find("ISlackHandler");
    private static readonly Type Payload = Find("SlackPayload");
    private static readonly Type Kind = Find("SlackPayloadKind");

    /// <summary>The methods of the Web API that are called somewhere.</summary>
    public static IReadOnlyList<string> Methods { get; } =
    [
        .. from method in Find("Api.SlackMethod").GetProperties(BindingFlags.Public | BindingFlags.Static)
           where Sources.Any(source => source.Contains($"SlackMethod.{method.Name},", StringComparison.Ordinal))
           select (string)method.PropertyType.GetProperty("Name")!.GetValue(method.GetValue(null))!,
    ];

    private static IEnumerable<string> Sources =>
        Directory.EnumerateFiles(Path.Combine(SlackManifest.Repository, "src", "BotReports.Slack"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

    /// <summary>The values of a class of constants.</summary>
    public static IEnumerable<string> Constants(string type) => Find(type).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    public bool HandlesEvent(JsonObject @event) => Handles("Event", new JsonObject { ["type"] = "event_callback", ["team_id"] = SlackTeam.Id, ["event"] = @event });

    private bool Handles(string kind, JsonObject body)
    {
        var payload = Activator.CreateInstance(Payload, Enum.Parse(Kind, kind), body);
        return services.GetServices(Handler).Any(handler => (bool)Handler.GetMethod("Takes")!.Invoke(handler, [payload])!);
    }

    private static Type Find(string name) => typeof(BotReports.Slack.SlackChannel).Assembly.GetType($"{Namespace}.{name}", throwOnError: true)!;
}
