using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>The addresses that come with a command or a click: five answers within half an hour.</summary>
internal sealed class ResponseUrls(SlackServer server, ChatMethods chat)
{
    private const int MostUses = 5;
    private const int LongestText = 40_000;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, Grant> _grants = new();

    /// <param name="channel">Where the command was said, or the message stands that was clicked.</param>
    /// <param name="message">What was clicked; null for a command.</param>
    public string Grant(string user, string channel, string? message = null)
    {
        var id = Guid.NewGuid().ToString("N");
        _grants[id] = new Grant(user, channel, message, server.Team.Time.GetUtcNow());
        return new Uri(server.Address, $"commands/{id}").AbsoluteUri;
    }

    public async Task<IResult> AnswerAsync(HttpRequest request, string id)
    {
        if (!_grants.TryGetValue(id, out var grant) || Interlocked.Increment(ref grant.Uses) > MostUses || server.Team.Time.GetUtcNow() - grant.Since > Life)
        {
            return Complain("used_url");
        }

        if (request.Headers.Authorization.Count > 0)
        {
            server.Complaints.Add("A token was sent to a response URL");
        }

        if (!request.HasJsonContentType() || await JsonNode.ParseAsync(request.Body) is not JsonObject json)
        {
            return Complain("invalid_payload");
        }

        var arguments = SlackArguments.Of(json);
        if (arguments.Bool("delete_original"))
        {
            return Results.Text("ok");
        }

        if (chat.CheckWords(arguments, LongestText) is { } refused)
        {
            return Complain((string)refused["error"]!);
        }

        var replaces = arguments.Bool("replace_original") && grant.Message is not null;
        var message = new SlackMessage(grant.Channel, replaces ? grant.Message! : server.Team.NextTs(), SlackTeam.BotUserId, arguments.String("text") ?? "")
        {
            Blocks = arguments.Blocks?.DeepClone().AsArray(),
            OnlyFor = arguments.String("response_type") == "in_channel" || replaces ? null : grant.User,
        };
        server.Posted.Add(new SlackPosting(SlackPosting.ResponseUrl, server.Team.Put(message)));
        return Results.Text("ok");
    }

    private IResult Complain(string error)
    {
        server.Complaints.Add($"{SlackPosting.ResponseUrl}: {error}");
        return Results.NotFound();
    }
}
