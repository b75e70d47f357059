using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Handlers;

/// <summary>What a handler may look at: the report, the conversation, the message and the time. Lives as long as the turn.</summary>
public sealed class TurnView(Turn turn, Conference conference, IReadOnlyCollection<string> openDialogs, bool isPressed)
{
    private (Report Report, Walk Walk)? _walk;

    public Conference Conference => conference;

    /// <summary>The report that the sender works on; null when there is none.</summary>
    public Report? Report => turn.Report;

    /// <summary>The sender's report along its template.</summary>
    /// <exception cref="InvalidOperationException">The sender works on no report.</exception>
    public Walk Walk => WalkOf(Report ?? throw new InvalidOperationException("The sender works on no report."));

    /// <summary>The question that the sender was asked last; null when none is open.</summary>
    public Slot? Question => Report is null ? null : turn.QuestionIn(Walk);

    /// <summary>All reports, to be read.</summary>
    public TurnReports Reports => turn.Reports;

    public Conversation Conversation => turn.Conversation;

    public KnownConversation Place => turn.Place;

    /// <summary>What the chat is called, such as the title of its meeting; null where the channel does not say.</summary>
    public string? PlaceName => turn.PlaceName;

    /// <summary>The message: its sender, its time, and the key that tells it from every other.</summary>
    public Delivery Delivery => turn.Delivery;

    /// <summary>What was typed; empty for a press.</summary>
    public string Said => turn.Said.Text;

    public Person Sender => turn.Sender;

    /// <summary>The people whom the message mentions, as far as its channel says who they are.</summary>
    public IReadOnlyList<Person> Mentioned => turn.Mentioned;

    public Phrases Phrases => turn.Phrases;

    /// <inheritdoc cref="Turn.TimeZone"/>
    public string? TimeZone => turn.TimeZone;

    /// <summary>Whether nobody else reads the conversation.</summary>
    public bool IsPersonal => turn.IsPersonal;

    /// <summary>Whether a button did it rather than words.</summary>
    public bool IsPressed => isPressed;

    /// <summary>The message whose button was pressed; null for typed words, and where the channel does not say.</summary>
    public string? Card => turn.Card;

    /// <summary>The time of the message on the event's clock.</summary>
    public string Time => conference.TimeOf(Delivery.At);

    /// <summary>Answers that came in quick succession, oldest first; empty where there are none.</summary>
    public IReadOnlyList<SlotAddress> Rapid => Conversation.Rapid is { } rapid ? Turn.AddressesIn(rapid) : [];

    /// <summary>The quick answers, with one more that was just stored; null where the channel does not say when messages were sent.</summary>
    public RapidReplies? RapidWith(SlotAddress stored) => turn.SentAt is { } sentAt ? RapidReplies.Follow(Conversation.Rapid, sentAt, stored) : null;

    /// <summary>A report along its template. The last one is kept, so that a turn lays it out once.</summary>
    public Walk WalkOf(Report report)
    {
        if (_walk is not { } known || !ReferenceEquals(known.Report, report))
        {
            _walk = known = (report, conference.Walk(report));
        }

        return known.Walk;
    }

    /// <summary>The view of the turn that has begun in this context.</summary>
    public static TurnView Of(ITurnContext context) => context.TurnState.Get<TurnView>();

    /// <summary>Whether no dialog is open.</summary>
    public bool IsIdle => openDialogs.Count == 0;

    /// <summary>Whether a dialog is open.</summary>
    public bool IsOpen(string dialog) => openDialogs.Contains(dialog);
}
