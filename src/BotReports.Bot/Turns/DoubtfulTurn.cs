using BotReports.Reports;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotReports.Bot.Turns;

/// <summary>A turn of which nobody knows whether it is written.</summary>
/// <param name="Adapter">The channel that the activity came from.</param>
/// <param name="Activity">As the channel brought it.</param>
/// <param name="Opened">What was remembered of the conversation when the turn began: where something else has changed it since, its words may mean something else.</param>
internal sealed record DoubtfulTurn(ChannelAdapter Adapter, Activity Activity, Conversation Opened, DateTimeOffset Since)
{
    /// <summary>Somebody's words that look like a date stay words.</summary>
    private static readonly JsonSerializerSettings AsItIs = new() { DateParseHandling = DateParseHandling.None };

    private volatile bool _isTold;

    public string Key { get; } = DeliveryKey.Of(Activity);

    /// <summary>Whether its sender knows that it is not known.</summary>
    public bool IsTold => _isTold;

    public void Tell() => _isTold = true;

    /// <summary>A copy, because a turn changes its activity as it runs.</summary>
    public static Activity Copy(Activity activity) => JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity), AsItIs)!;

    /// <summary>Whether the turn's words mean what they meant when they were said.</summary>
    public bool IsFresh(Conversation now) => now.Says(Opened) && now.Deliveries.SequenceEqual(Opened.Deliveries);
}
