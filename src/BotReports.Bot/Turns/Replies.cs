using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>
/// What a turn says, kept back until the turn is committed. Nothing is sent while the turn runs, so that nobody is told what is not
/// stored, and a turn that is run again says everything once. Typing alone goes out at once.
/// </summary>
internal sealed class Replies
{
    private readonly List<Func<ITurnContext, CancellationToken, Task>> _sends = [];
    private bool _areOpen = true;

    /// <summary>What an invoke activity is to be answered with; null where nothing was said about it.</summary>
    public InvokeResponse? Response { get; private set; }

    /// <summary>The activity that is sent last, as far as it is known before it is sent; null for none.</summary>
    public Activity? Last { get; private set; }

    public static Replies Of(ITurnContext context) => context.TurnState.Get<Replies>();

    /// <summary>Keeps back all that is sent in this context from now on.</summary>
    public static Replies Begin(ITurnContext context)
    {
        var replies = new Replies();
        context.TurnState.Set(replies);
        context.OnSendActivities(replies.OnSendAsync);
        context.OnUpdateActivity(replies.OnUpdateAsync);
        context.OnDeleteActivity(replies.OnDeleteAsync);
        return replies;
    }

    /// <summary>Does something after the commit, in its order among the replies.</summary>
    public void Add(Func<ITurnContext, CancellationToken, Task> send)
    {
        _sends.Add(send);
        Last = null;
    }

    /// <summary>Forgets all that was to be said.</summary>
    public void Clear()
    {
        _sends.Clear();
        (Response, Last) = (null, null);
    }

    /// <summary>Sends everything, in order.</summary>
    public async Task SendAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        _areOpen = false;
        foreach (var send in _sends)
        {
            await send(context, cancellationToken);
        }
    }

    private async Task<ResourceResponse[]> OnSendAsync(ITurnContext context, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (!_areOpen || activities.TrueForAll(activity => activity.Type is ActivityTypes.Typing))
        {
            return await next();
        }

        foreach (var activity in activities)
        {
            if (activity.Type is ActivityTypesEx.InvokeResponse)
            {
                Response = activity.Value as InvokeResponse;
            }
            else if (activity.Type is not ActivityTypes.Trace)
            {
                _sends.Add((later, cancellationToken) => later.SendActivityAsync(activity, cancellationToken));
                Last = activity;
            }
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id ?? ""))];
    }

    private async Task<ResourceResponse> OnUpdateAsync(ITurnContext context, Activity activity, Func<Task<ResourceResponse>> next)
    {
        if (!_areOpen)
        {
            return await next();
        }

        _sends.Add((later, cancellationToken) => later.UpdateActivityAsync(activity, cancellationToken));
        return new ResourceResponse(activity.Id ?? "");
    }

    private async Task OnDeleteAsync(ITurnContext context, ConversationReference reference, Func<Task> next)
    {
        if (!_areOpen)
        {
            await next();
            return;
        }

        _sends.Add((later, cancellationToken) => later.DeleteActivityAsync(reference.ActivityId, cancellationToken));
    }
}
