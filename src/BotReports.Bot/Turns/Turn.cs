using BotReports.Access;
using BotReports.Actions;
using BotReports.Announcements;
using BotReports.Audits;
using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Bot.Understanding;
using BotReports.Cards;
using BotReports.Erasures;
using BotReports.Events;
using BotReports.Imports;
using BotReports.Languages;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Watches;
using BotReports.Webhooks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>
/// One message from one person, what is known about both, and all that the turn changes. It lives as long as one run of the turn: a turn
/// that meets a conflict begins again with a new one.
/// </summary>
public sealed class Turn
{
    internal Turn(Activity activity, DateTimeOffset now, TurnReports reports, StoredConversation place, Report? report, Phrases phrases)
    {
        var input = Input.Of(activity);
        (Said, Pressed) = (input.Words, input.Pressed);
        Mentioned = Pressed is null ? Mentions.PeopleIn(activity) : [];
        Phrases = phrases;
        PlaceName = activity.Conversation.Name;
        IsPersonal = KnownConversation.IsPersonal(activity.Conversation);
        Delivery = new Delivery(
            Pressed is not null && activity.ReplyToId is { Length: > 0 } card ? DeliveryKey.Of(activity, card, Pressed) : KeyOf(activity), activity.Id ?? "", SenderOf(activity), now);
        Card = Pressed is not null && activity.ReplyToId is { Length: > 0 } shown ? shown : null;
        ActivityKey = string.IsNullOrEmpty(activity.Id) ? null : KeyOf(activity);
        ConversationKey = DeliveryKey.OfConversation(activity);
        SentAt = activity.Timestamp;
        TimeZone = activity.LocalTimezone;
        (Reports, Stored, Place, Report) = (reports, place, KnownConversation.Of(activity, place.Conversation), report);
        Conversation = report?.Conversations.GetValueOrDefault(ConversationKey) ?? (report is null ? Place.State : null) ?? Conversation.New;
        OpenedConversation = Conversation;
        (OpenedReport, Untold) = (report?.Id, Conversation.Untold);
        IsRepeated = ActivityKey is { } key && Conversation.HasSeen(key);
    }

    /// <summary>What was typed; empty for a press.</summary>
    public TypedWords Said { get; set; }

    /// <summary>The form in the file that was handed in; null where what was typed may be one.</summary>
    internal FilledForm? Form { get; set; }

    /// <summary>What a button or a window brought back, as JSON; null for typed words.</summary>
    public string? Pressed { get; }

    public bool IsPressed => Pressed is not null;

    /// <summary>The message whose button was pressed; null for typed words, and where the channel does not say.</summary>
    public string? Card { get; }

    /// <summary>What is wanted where that is known without a word, such as when somebody opens the chat; null where the message says it.</summary>
    public BotAction? Wanted { get; set; }

    /// <summary>In the language of the conversation.</summary>
    public Phrases Phrases { get; set; }

    /// <summary>Whether nobody else reads the conversation.</summary>
    public bool IsPersonal { get; }

    /// <summary>What the chat is called, such as the title of its meeting; null where the channel does not say.</summary>
    public string? PlaceName { get; }

    /// <summary>The message, with the pictures and voice notes in it that are kept.</summary>
    public Delivery Delivery { get; internal set; }

    public Person Sender => Delivery.Sender;

    /// <summary>Whether the activity was dealt with before: it changes nothing, and the open question is shown once more.</summary>
    public bool IsRepeated { get; }

    /// <summary>All reports, with what this turn has changed.</summary>
    public TurnReports Reports { get; }

    /// <summary>The report that the sender works on; null when there is none.</summary>
    public Report? Report { get; set; }

    /// <summary>The report that the sender would work on if it could be had; null where it can, or where there is none.</summary>
    internal LostReport? Lost { get; init; }

    /// <summary>What is remembered of the conversation about that report.</summary>
    public Conversation Conversation { get; set; }

    /// <summary>The conversation itself: how it is reached, its language, which report it is about.</summary>
    public KnownConversation Place { get; set; }

    /// <summary>What takes the place of the card that the message came from; null leaves it as it is.</summary>
    public Card? Replacement { get; set; }

    /// <summary>What only the person who pressed a button is to read; null for nothing.</summary>
    public string? Ephemeral { get; set; }

    /// <summary>What to say above the next question.</summary>
    public Receipt? Receipt { get; set; }

    /// <summary>Which channel the summaries go to from now on; null where that stays as it is.</summary>
    public ChannelBinding? Binding { get; set; }

    /// <summary>What changes about whom the organizers trust; null for nothing.</summary>
    public TrustChange? Trust { get; set; }

    /// <summary>What changes about who has a role; null for nothing.</summary>
    public RoleChange? Role { get; set; }

    /// <summary>What changes about the keys of other programs; null for nothing.</summary>
    public ApiKeyChange? ApiKey { get; set; }

    /// <summary>What changes about the programs that are told of reports; null for nothing.</summary>
    public WebhookChange? Webhook { get; set; }

    /// <summary>What changes about the links to the board; null for nothing.</summary>
    public BoardChange? Board { get; set; }

    /// <summary>That the sender wants to hear when a report is in.</summary>
    public Watch? Watch { get; set; }

    /// <summary>What changes about what organizers announce; null for nothing.</summary>
    public AnnouncementChange? Announcing { get; set; }

    /// <summary>What changes about who is reminded; null for nothing.</summary>
    public ReminderChange? Reminding { get; set; }

    /// <summary>Who is to be erased; null for nobody.</summary>
    public ErasureOrder? Erasure { get; set; }

    /// <summary>A programme that is kept until somebody applies it; null for none.</summary>
    public ProgrammeProposal? Proposed { get; set; }

    /// <summary>The programme that holds from now on; null where it stays as it is.</summary>
    public ProgrammeProposal? Applied { get; set; }

    /// <summary>A form that is kept until somebody uses it; null for none.</summary>
    public TemplateProposal? ProposedForm { get; set; }

    /// <summary>The form that new reports are written in from now on; null where that stays as it is.</summary>
    public TemplateProposal? Used { get; set; }

    /// <summary>What is noted for the audit; null for nothing.</summary>
    public AuditEntry? Audit { get; set; }

    /// <summary>The people whom the message mentions, as far as its channel says who they are.</summary>
    public IReadOnlyList<Person> Mentioned { get; internal set; }

    /// <summary>The dialogs' stack, once somebody has asked for it.</summary>
    internal DialogState? Dialogs { get; set; }

    /// <summary>When the message was sent, by the channel's clock; null where the channel does not say.</summary>
    internal DateTimeOffset? SentAt { get; }

    /// <summary>The name of the sender's time zone, as the channel has it; null where it does not say.</summary>
    public string? TimeZone { get; }

    internal string? ActivityKey { get; }

    /// <summary>The report that the sender worked on when the turn began; null for none.</summary>
    internal ReportId? OpenedReport { get; }

    /// <summary>What was remembered of the conversation when the turn began.</summary>
    internal Conversation OpenedConversation { get; }

    /// <summary>What an earlier turn could not say; this one says it. Null for nothing.</summary>
    internal string? Untold { get; }

    internal string ConversationKey { get; }

    internal StoredConversation Stored { get; }

    /// <summary>The turn that has begun in this context.</summary>
    public static Turn Of(ITurnContext context) => context.TurnState.Get<Turn>();

    /// <summary>The turn of this context, or null as long as none has begun.</summary>
    public static Turn? Find(ITurnContext context) => context.TurnState.Get<Turn>();

    /// <summary>Tells one message from every other; see <see cref="DeliveryKey"/>.</summary>
    internal static string KeyOf(Activity activity) => DeliveryKey.Of(activity);

    /// <summary>Changes the sender's report.</summary>
    public async Task ChangeAsync(Func<Report, Report> change, CancellationToken cancellationToken) =>
        Report = await Reports.ChangeAsync(Report!.Id, report => change(report!), cancellationToken);

    /// <summary>The question that the sender was asked last; where nothing is known of it, the next open one is as good. Null when none is open.</summary>
    public Slot? QuestionIn(Walk walk) =>
        SlotAddress.TryParse(Conversation.Question?.Slot, out var address) ? walk.Find(address) ?? InPlaceOf(address, walk) ?? walk.Next : walk.Next;

    /// <summary>Takes down what the sender is asked.</summary>
    /// <param name="address">The slot; null for none.</param>
    /// <param name="seen">The wording that is shown with the question; null for none.</param>
    public void Ask(SlotAddress? address, Wording? seen) =>
        Conversation = Conversation with { Question = address is null ? null : new CurrentQuestion(address.ToString(), seen?.Stamp()) };

    internal static List<SlotAddress> AddressesIn(RapidReplies rapid) =>
        [.. rapid.Answers.Select(answer => SlotAddress.TryParse(answer, out var address) ? address : null).OfType<SlotAddress>()];

    /// <summary>New words for an answer that somebody has taken out meanwhile still belong to its question.</summary>
    private static Slot? InPlaceOf(SlotAddress gone, Walk walk) => gone is { Answer: not null, Part: SlotPart.Words } ? walk.Find(gone with { Answer = null }) : null;

    private static Person SenderOf(Activity activity)
    {
        var from = activity.From;
        return new Person(KnownConversation.PersonIdOf(from), from.Name ?? from.Id, (string?)from.Properties?[PersonProperties.Email]) { UnprovenEmail = (string?)from.Properties?[PersonProperties.UnprovenEmail] };
    }
}
