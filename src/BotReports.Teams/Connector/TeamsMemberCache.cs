using BotReports.Bot.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Memory;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Teams.Connector;

/// <summary>
/// Adds the sender's e-mail address to each activity, because settings and programme name people by it and Teams does not send it. The
/// conversation's roster has it: it is asked once for each person, and again after a while if it did not answer.
/// </summary>
internal sealed class TeamsMemberCache(ConnectorClient connector, TimeProvider time) : IMiddleware, IDisposable
{
    public static readonly TimeSpan KnownFor = TimeSpan.FromHours(12);

    public static readonly TimeSpan AskedEvery = TimeSpan.FromMinutes(2);

    private const string Email = "email";

    private const int MostKnown = 10_000;

    /// <summary>Short, because the user waits for the bot's reply meanwhile.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostKnown });

    public void Dispose() => _known.Dispose();

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity is { Type: not ActivityTypes.Event, ChannelId: TeamsChannel.ChannelId, From.Properties: { } properties } && activity.From.Id != activity.Recipient.Id && properties[Email] is null
            && await FindAsync(activity, cancellationToken) is { } email)
        {
            properties[Email] = email;
        }

        await next(cancellationToken);
    }

    private async Task<string?> FindAsync(Activity activity, CancellationToken cancellationToken)
    {
        var person = activity.From.Id;
        if (!_known.TryGetValue(person, out (string? Email, DateTimeOffset Until) known) || known.Until <= time.GetUtcNow())
        {
            var member = await AskAsync(activity, person, cancellationToken);
            known = (member?.Email, time.GetUtcNow() + (member is null ? AskedEvery : KnownFor));
            _known.Set(person, known, new MemoryCacheEntryOptions { Size = 1 });
        }

        return known.Email;
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
