using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Bot.Conversations;
using BotReports.Teams;
using BotReports.Teams.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>What the bot does with what the service of Teams says to its calls.</summary>
public sealed class ConnectorCallTests(TeamsHost host) : IClassFixture<TeamsHost>, IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    /// <summary>Somebody of each test's own, who has spoken to the bot.</summary>
    private readonly string _who = Guid.NewGuid().ToString("N");

    private string Chat => $"a:chat-with-{_who}";

    public async ValueTask InitializeAsync() => await host.PostAsync(host.Message(_who));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_message_that_is_put_off_is_sent_again_when_it_may_be_and_no_sooner()
    {
        host.Connector.Fail(Chat, new ConnectorFailure(429, "Throttled", TimeSpan.FromSeconds(7)));
        var before = host.Connector.Authorizations.All.Count;

        var sending = SendAsync();
        await WaitsAsync(TimeSpan.FromSeconds(7));
        host.Clock.Advance(TimeSpan.FromSeconds(6.9));
        (host.Connector.Authorizations.All.Count - before).ShouldBe(1);
        host.Clock.Advance(TimeSpan.FromSeconds(0.1));

        (await sending).IsAccepted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_message_that_is_put_off_for_long_is_given_up_for_now()
    {
        host.Connector.Fail(Chat, new ConnectorFailure(429, "Throttled", TimeSpan.FromMinutes(2)));

        (await SendAsync()).Failure.ShouldBe(DeliveryFailure.Throttled);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_message_that_may_have_arrived_is_not_sent_a_second_time(int status)
    {
        host.Connector.Fail(Chat, new ConnectorFailure(status));
        var said = host.Connector.Calls.All.Count;

        (await SendAsync()).Failure.ShouldBe(DeliveryFailure.InDoubt);

        host.Connector.Calls.All.Count.ShouldBe(said);
    }

    [Theory]
    [InlineData("PUT", 412)]
    [InlineData("PUT", 502)]
    [InlineData("PUT", 503)]
    [InlineData("PUT", 504)]
    [InlineData("DELETE", 503)]
    [InlineData("GET", 503)]
    [InlineData("POST", 412)]
    public async Task What_can_be_repeated_without_harm_is_repeated_a_little_later_each_time(string method, int status)
    {
        var id = (string)(await SendAsync()).Body!["id"]!;
        host.Connector.Members[UserId] = new JsonObject { ["id"] = UserId };
        host.Connector.Fail(Chat, new ConnectorFailure(status));
        host.Connector.Fail(Chat, new ConnectorFailure(status));
        var waits = Waits().Count;

        (await AdvanceAsync(() => CallAsync(method, id))).ShouldBeTrue();

        (Waits().Count - waits).ShouldBe(2);
    }

    [Fact]
    public async Task A_service_that_stays_away_is_left_alone_after_some_tries()
    {
        var id = (string)(await SendAsync()).Body!["id"]!;
        for (var i = 0; i < 10; i++)
        {
            host.Connector.Fail(Chat, new ConnectorFailure(503));
        }

        var before = host.Connector.Refused.All.Count;

        (await AdvanceAsync(() => Client.UpdateAsync(Message(id), Token))).Failure.ShouldBe(DeliveryFailure.Unavailable);
        (host.Connector.Refused.All.Count - before).ShouldBe(1 + ConnectorRetries.MostRetries);
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster", DeliveryFailure.NotThere)]
    [InlineData(403, "ConversationBlockedByUser", DeliveryFailure.NotThere)]
    [InlineData(403, "BotDisabledByAdmin", DeliveryFailure.NotThere)]
    [InlineData(403, "MessageWritesBlocked", DeliveryFailure.NotThere)]
    [InlineData(404, "ConversationNotFound", DeliveryFailure.NotThere)]
    [InlineData(403, "NotEnoughPermissions", DeliveryFailure.NotAllowed)]
    [InlineData(403, null, DeliveryFailure.NotAllowed)]
    [InlineData(401, "BotNotRegistered", DeliveryFailure.NotAllowed)]
    [InlineData(404, "ActivityNotFoundInConversation", DeliveryFailure.MessageGone)]
    [InlineData(413, "MessageSizeTooBig", DeliveryFailure.TooBig)]
    [InlineData(413, null, DeliveryFailure.TooBig)]
    [InlineData(400, "BadSyntax", DeliveryFailure.Refused)]
    public async Task What_the_service_says_is_the_matter_is_understood(int status, string? code, DeliveryFailure failure)
    {
        host.Connector.Fail(Chat, new ConnectorFailure(status, code));

        var outcome = await SendAsync();

        (outcome.Failure, outcome.Code).ShouldBe((failure, code));
        (await Known.FindAsync("msteams", Chat, Token)).ShouldNotBeNull().IsReachable.ShouldBe(failure is not DeliveryFailure.NotThere);
        host.Log.Lines.All.ShouldContain(line => line.Contains("MS-CV trace.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chat_that_the_bot_is_not_in_any_more_is_within_reach_again_when_something_comes_from_it()
    {
        host.Connector.Fail(Chat, new ConnectorFailure(403, "BotNotInConversationRoster"));
        await SendAsync();
        (await Known.FindPersonalAsync(PersonId, Token)).ShouldBeNull();

        await host.PostAsync(host.Message(_who));

        (await Known.FindPersonalAsync(PersonId, Token)).ShouldNotBeNull().ServiceUrl.ShouldBe(host.Connector.ServiceUrl.AbsoluteUri);
    }

    [Fact]
    public async Task A_message_that_is_gone_need_not_be_deleted()
    {
        host.Connector.Fail(Chat, new ConnectorFailure(404, "ActivityNotFoundInConversation"));

        (await CallAsync("DELETE", "1")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_trace_of_the_sdks_does_not_go_out()
    {
        var before = host.Connector.Authorizations.All.Count;

        var adapter = host.Services.GetRequiredService<TeamsAdapter>();
        using var turn = new TurnContext(adapter, Message());

        var responses = await adapter.SendActivitiesAsync(turn, [(Activity)Activity.CreateTraceActivity("state"), Message()], Token);

        responses.Length.ShouldBe(2);
        (host.Connector.Authorizations.All.Count - before).ShouldBe(1);
    }

    [Fact]
    public async Task The_bot_shows_itself_to_no_service_that_nobody_vouched_for()
    {
        await using var other = await ConnectorServer.StartAsync();
        var message = Message();
        message.ServiceUrl = other.ServiceUrl.AbsoluteUri;

        (await Client.SendAsync(message, Token)).Failure.ShouldBe(DeliveryFailure.Untrusted);
        other.Authorizations.All.ShouldBeEmpty();

        // As an earlier run of the host has noted it.
        message.Conversation = new ConversationAccount(id: $"a:elsewhere-{_who}");
        var before = await Known.OpenAsync(message, Token);
        (await Known.TryWriteAsync(KnownConversation.Of(message, before.Conversation), before, Token)).ShouldBeTrue();
        (await Client.SendAsync(message, Token)).IsAccepted.ShouldBeTrue();
        other.Authorizations.All.ShouldHaveSingleItem().ShouldBe($"Bearer {TokenService.Token}");
    }

    [Fact]
    public async Task A_chat_and_a_thread_can_be_opened()
    {
        var near = Message().GetConversationReference();
        var chat = await Client.CreateAsync(near, new ConversationParameters { IsGroup = false, Members = [new ChannelAccount("29:ben")], TenantId = TeamsHost.Tenant }, Token);
        var thread = await Client.CreateAsync(
            near,
            new ConversationParameters { IsGroup = true, ChannelData = JObject.FromObject(new { channel = new { id = "19:organizers@thread.tacv2" } }), Activity = new Activity { Type = "message", Text = "Hello" } },
            Token);

        ((string?)chat.Body!["id"]).ShouldBe("a:chat-with-29:ben");
        ((string?)thread.Body!["id"]).ShouldBe("19:organizers@thread.tacv2;messageid=1");
        ((string?)thread.Body["activityId"]).ShouldBe("1");
        host.Connector.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_roster_is_read_to_its_last_page()
    {
        host.Connector.Members.Clear();
        foreach (var id in (string[])["29:amy", "29:ben", "29:zoe"])
        {
            host.Connector.Members[id] = new JsonObject { ["id"] = id };
        }

        (await Client.ListMembersAsync(Message().GetConversationReference(), Token)).Select(member => member.Id).ShouldBe(["29:amy", "29:ben", "29:zoe"]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string PersonId => Conversations.TeamsActivities.EntraIdOf(_who);

    private string UserId => $"29:{_who}";

    private ConnectorClient Client => host.Services.GetRequiredService<ConnectorClient>();

    private KnownConversations Known => host.Services.GetRequiredService<KnownConversations>();

    private Task<ConnectorResult> SendAsync() => Client.SendAsync(Message(), Token);

    private Activity Message(string? id = null) => new()
    {
        Type = "message",
        Id = id,
        Text = "Hello",
        ChannelId = "msteams",
        ServiceUrl = host.Connector.ServiceUrl.AbsoluteUri,
        Conversation = new ConversationAccount(id: Chat),
        From = new ChannelAccount(UserId),
        Recipient = new ChannelAccount("28:botreports"),
    };

    private async Task<bool> CallAsync(string method, string id)
    {
        var reference = Message(id).GetConversationReference();
        reference.ActivityId = id;
        return method switch
        {
            "PUT" => (await Client.UpdateAsync(Message(id), Token)).IsAccepted,
            "DELETE" => (await Client.DeleteAsync(reference, Token)).IsAccepted,
            "GET" => await Client.FindMemberAsync(reference, UserId, Token) is not null,
            _ => (await SendAsync()).IsAccepted,
        };
    }

    /// <summary>The waits between tries: not those for an answer, nor those of other parts of the host.</summary>
    private List<TimeSpan> Waits() => [.. host.Clock.Waits.All.Where(wait => wait > TimeSpan.Zero && wait != ConnectorRetries.LongestAttempt && wait < TimeSpan.FromSeconds(20))];

    private async Task WaitsAsync(TimeSpan wait) => await host.Clock.Waits.UntilAsync(waits => waits.Contains(wait), Deadline);

    /// <summary>Lets the time pass that a call waits for, until it is through.</summary>
    private async Task<T> AdvanceAsync<T>(Func<Task<T>> call)
    {
        var passed = Waits().Count;
        var calling = call();
        while (await Task.WhenAny(calling, host.Clock.Waits.UntilAsync(_ => Waits().Count > passed, Deadline)) != calling)
        {
            host.Clock.Advance(Waits()[passed++]);
        }

        return await calling;
    }
}
