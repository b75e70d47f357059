using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.Conversations;

/// <summary>A channel that writes down what the bot says, card by card.</summary>
public sealed class RecordingAdapter(IEnumerable<IMiddleware> middlewares) : ChannelAdapter(middlewares)
{
    private readonly List<(string Conversation, bool IsUpdate, string Text)> _said = [];
    private readonly List<(string Conversation, string Id, Card Card)> _cards = [];
    private readonly Dictionary<string, string> _services = [];
    private int _ids;
    private (string Conversation, int Times) _failing;

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
        var said = _said.ToList();
        _said.Clear();
        return said;
    }

    /// <summary>Refuses so many messages to a conversation.</summary>
    public void FailIn(string conversation, int times) => _failing = (conversation, times);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(activities.Select(activity => Record(activity, isUpdate: false)).ToArray());

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(Record(activity, isUpdate: true));

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        _said.Add((reference.Conversation.Id, true, $"(message {reference.ActivityId} is deleted)"));
        return Task.CompletedTask;
    }

    private ResourceResponse Record(Activity activity, bool isUpdate)
    {
        _services[activity.Conversation.Id] = activity.ServiceUrl;
        if (activity.Type is ActivityTypes.Typing or ActivityTypes.Trace)
        {
            return new ResourceResponse(activity.Id ?? "");
        }

        if (activity.Conversation.Id == _failing.Conversation && _failing.Times-- > 0)
        {
            throw new HttpRequestException("The channel does not answer.");
        }

        var id = activity.Id ?? $"said-{++_ids}";
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

        return new ResourceResponse(id);
    }
}
