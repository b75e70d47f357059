using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.Conversations;

/// <summary>A channel that writes down what the bot says, card by card.</summary>
public sealed class RecordingAdapter(IEnumerable<IMiddleware> middlewares, KnownConversations conversations) : ChannelAdapter(middlewares)
{
    private readonly List<(string Conversation, bool IsUpdate, string Text)> _said = [];
    private readonly List<(string Conversation, string Id, Card Card)> _cards = [];
    private readonly Dictionary<string, string> _services = [];
    private int _ids;
    private readonly HashSet<string> _gone = [];
    private readonly Lock _recording = new();
    private (string Conversation, int Times, int After, Exception Failure) _failing;
    private string? _takesAndFails;
    private bool _givesIds;
    private (string? Conversation, TaskCompletionSource Until) _hanging = (null, new());

    /// <summary>The cards shown so far, oldest first.</summary>
    public IReadOnlyList<(string Conversation, string Id, Card Card)> Cards => _cards;

    /// <summary>Where the latest message to a conversation was sent.</summary>
    public string ServiceOf(string conversation) => _services[conversation];

    public async Task ReceiveAsync(Activity activity, IBot bot, CancellationToken cancellationToken = default)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
    }

    /// <summary>What was said since the last time.</summary>
    public IReadOnlyList<(string Conversation, bool IsUpdate, string Text)> Take()
    {
        lock (_recording)
        {
            var said = _said.ToList();
            _said.Clear();
            return said;
        }
    }

    /// <summary>Is called before each message to a conversation.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Is called with each message that is sent or updated, those that fail included.</summary>
    public Action<Activity> Sending { get; set; } = _ => { };

    /// <summary>How many messages were tried to be sent or updated, those that failed included.</summary>
    public int Tries { get; private set; }

    /// <summary>Refuses so many messages to a conversation.</summary>
    public void FailIn(string conversation, int times, Exception? failure = null) => _failing = (conversation, times, 0, failure ?? new HttpRequestException("The channel does not answer."));

    /// <summary>Refuses so many messages to a conversation, for a reason.</summary>
    public void FailIn(string conversation, int times, DeliveryFailure failure, TimeSpan? retryAfter = null, string? code = null) =>
        FailIn(conversation, times, new UndeliveredException(failure, code, retryAfter));

    /// <summary>Takes so many messages to a conversation, and refuses the next.</summary>
    public void FailInAfter(string conversation, int taken, DeliveryFailure failure) => _failing = (conversation, 1, taken, new UndeliveredException(failure, null));

    /// <summary>Takes messages to a conversation and never answers.</summary>
    public void HangIn(string? conversation)
    {
        _hanging.Until.TrySetResult();
        _hanging = (conversation, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
    }

    /// <summary>Takes the next message to a conversation, and answers with an error. Ids are the channel's own from then on, as in Teams.</summary>
    public void TakeAndFailIn(string conversation) => (_takesAndFails, _givesIds) = (conversation, true);

    /// <summary>What happens right after a conversation was found to be lost, before anybody else hears of it.</summary>
    public Func<Task> Lost { get; set; } = () => Task.CompletedTask;

    /// <summary>Somebody deletes a message of the bot's.</summary>
    public void Lose(string id) => _gone.Add(id);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        await BeforeAsync(turnContext);
        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            responses.Add(await RecordAsync(activity, isUpdate: false));
        }

        return [.. responses];
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        await BeforeAsync(turnContext);
        return _gone.Remove(activity.Id) ? throw new UndeliveredException(DeliveryFailure.MessageGone, null) : await RecordAsync(activity, isUpdate: true);
    }

    public override async Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        await BeforeAsync(turnContext);
        if (_gone.Remove(reference.ActivityId))
        {
            throw new UndeliveredException(DeliveryFailure.MessageGone, null);
        }

        lock (_recording)
        {
            _said.Add((reference.Conversation.Id, true, $"(message {reference.ActivityId} is deleted)"));
        }
    }

    private async Task BeforeAsync(ITurnContext context)
    {
        var conversation = context.Activity.Conversation.Id;
        if (conversation == _hanging.Conversation)
        {
            await _hanging.Until.Task;
        }

        await Before(conversation);
    }

    /// <summary>As the adapters of the channels do, it marks a conversation that the bot is not in any more.</summary>
    private async Task<ResourceResponse> RecordAsync(Activity activity, bool isUpdate)
    {
        try
        {
            return Record(activity, isUpdate);
        }
        catch (UndeliveredException exception) when (exception.Failure is DeliveryFailure.NotThere)
        {
            await conversations.MarkUnreachableAsync("test", activity.Conversation.Id, CancellationToken.None);
            await Lost();
            throw;
        }
    }

    private ResourceResponse Record(Activity activity, bool isUpdate)
    {
        lock (_recording)
        {
            return RecordNext(activity, isUpdate);
        }
    }

    private ResourceResponse RecordNext(Activity activity, bool isUpdate)
    {
        _services[activity.Conversation.Id] = activity.ServiceUrl;
        if (activity.Type is ActivityTypes.Typing or ActivityTypes.Trace)
        {
            return new ResourceResponse(activity.Id ?? "");
        }

        Tries++;
        Sending(activity);
        if (activity.Conversation.Id == _failing.Conversation && _failing.After-- <= 0 && _failing.Times-- > 0)
        {
            throw _failing.Failure;
        }

        var id = (isUpdate || !_givesIds ? activity.Id : null) ?? $"said-{++_ids}";
        if (activity.Attachments is [var attachment] && CardAttachment.TryGet(attachment, out var card))
        {
            _cards.Add((activity.Conversation.Id, id, card));
            _said.Add((activity.Conversation.Id, isUpdate, PlainTextRenderer.Render(card)));
        }
        else
        {
            var files = (activity.Attachments ?? []).Select(other => FileAttachment.TryGet(other, out var file) ? $"\n(file {file.Name})" : "");
            _said.Add((activity.Conversation.Id, isUpdate, activity.Text + string.Concat(files)));
        }

        if (_takesAndFails == activity.Conversation.Id && !isUpdate)
        {
            _takesAndFails = null;
            throw new UndeliveredException(DeliveryFailure.InDoubt, null);
        }

        return new ResourceResponse(id);
    }
}
