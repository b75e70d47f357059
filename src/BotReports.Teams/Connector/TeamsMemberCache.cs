using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Memory;
using Newtonsoft.Json.Linq;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Teams.Connector;

/// <summary>
/// Adds the e-mail address of the sender, and of those whom a message mentions, to each activity, because settings and programme name people by it and Teams does not send it. The
/// conversation's roster has it: it is asked once for each person, and again after a while if it did not answer.
/// </summary>
internal sealed class TeamsMemberCache(ConnectorClient connector, TimeProvider time) : IMiddleware, IDisposable
{
    public static readonly TimeSpan KnownFor = TimeSpan.FromHours(12);

    public static readonly TimeSpan AskedEvery = TimeSpan.FromMinutes(2);

    /// <summary>Nobody vouches for more people at once; the others in a message are words.</summary>
    private const int MostMentioned = 3;

    private const int MostKnown = 10_000;

    /// <summary>Short, because the user waits for the bot's reply meanwhile.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostKnown });

    public void Dispose() => _known.Dispose();

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity is { Type: not ActivityTypes.Event, ChannelId: TeamsChannel.ChannelId, From: { Properties: { } properties } from } && from.Id != activity.Recipient.Id)
        {
            await AddAsync(properties, from.Id, activity, cancellationToken);
            foreach (var mentioned in Mentions.AccountsIn(activity).Take(MostMentioned))
            {
                await AddAsync(mentioned, (string)mentioned["id"]!, activity, cancellationToken);
            }
        }

        await next(cancellationToken);
    }

    private async Task AddAsync(JObject account, string id, Activity activity, CancellationToken cancellationToken)
    {
        if (await FindAsync(activity, id, cancellationToken) is { } member)
        {
            PersonProperties.Write(account, new Person(member.AadObjectId ?? member.Id, member.Name ?? "", member.Email) { UnprovenEmail = member.UnprovenEmail });
        }
    }

    private async Task<TeamsMember?> FindAsync(Activity activity, string person, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(person, out (TeamsMember? Member, DateTimeOffset Until) known) || known.Until <= time.GetUtcNow())
        {
            var member = await AskAsync(activity, person, cancellationToken);
            known = (member, time.GetUtcNow() + (member is null ? AskedEvery : KnownFor));
            _known.Set(person, known, new MemoryCacheEntryOptions { Size = 1 });
        }

        return known.Member;
    }

    private async Task<TeamsMember?> AskAsync(Activity activity, string person, CancellationToken cancellationToken)
    {
        var place = activity.GetConversationReference();
        place.Conversation = new ConversationAccount(id: ChannelThread.RootOf(activity.Conversation.Id));
        using var deadline = new CancellationTokenSource(LongestWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await connector.FindMemberAsync(place, person, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
