using System.Collections.Immutable;
using BotReports.Access;
using BotReports.Announcements;
using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Erasures;
using BotReports.Events;
using BotReports.Languages;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Watches;
using BotReports.Webhooks;

namespace BotReports.Bot.Handlers;

/// <summary>What an action comes to: what changes, what is said, and what is asked next. The turn performs it. Immutable.</summary>
public sealed record Decision
{
    /// <summary>The open question stays open, and nothing is said or changed.</summary>
    public static Decision Nothing { get; } = new();

    /// <summary>The reports as they are from now on, of those that change: the sender's own, and others. They are written together with the turn.</summary>
    public ImmutableArray<Report> Changed { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Which report the sender works on from now on; null where that stays as it is.</summary>
    public Workplace? WorksOn { get; init; }

    /// <summary>What is remembered of the conversation; null where that stays as it is.</summary>
    public Conversation? Conversation { get; init; }

    /// <summary>The conversation itself; null where it stays as it is.</summary>
    public KnownConversation? Place { get; init; }

    /// <summary>The language of everything that is said from here on; null where that stays as it is.</summary>
    public Phrases? Phrases { get; init; }

    /// <summary>Which channel the summaries go to from now on; null where that stays as it is.</summary>
    public ChannelBinding? Binding { get; init; }

    /// <summary>What changes about whom the organizers trust; null for nothing.</summary>
    public TrustChange? Trust { get; init; }

    /// <summary>What changes about who has a role; null for nothing.</summary>
    public RoleChange? Role { get; init; }

    /// <summary>What changes about the keys of other programs; null for nothing.</summary>
    public ApiKeyChange? ApiKey { get; init; }

    /// <summary>What changes about the programs that are told of reports; null for nothing.</summary>
    public WebhookChange? Webhook { get; init; }

    /// <summary>What changes about the links to the board; null for nothing.</summary>
    public BoardChange? Board { get; init; }

    /// <summary>That the sender wants to hear when a report is in.</summary>
    public Watch? Watch { get; init; }

    /// <summary>What changes about what organizers announce; null for nothing.</summary>
    public AnnouncementChange? Announcing { get; init; }

    /// <summary>What changes about who is reminded; null for nothing.</summary>
    public ReminderChange? Reminding { get; init; }

    /// <summary>Who is to be erased; null for nobody.</summary>
    public ErasureOrder? Erasure { get; init; }

    /// <summary>A programme that is kept until somebody applies it; null for none.</summary>
    public ProgrammeProposal? Proposed { get; init; }

    /// <summary>The programme that holds from now on; null where it stays as it is.</summary>
    public ProgrammeProposal? Applied { get; init; }

    /// <summary>A form that is kept until somebody uses it; null for none.</summary>
    public TemplateProposal? ProposedForm { get; init; }

    /// <summary>The form that new reports are written in from now on; null where that stays as it is.</summary>
    public TemplateProposal? Used { get; init; }

    /// <summary>What to say above the next question; null for nothing.</summary>
    public Receipt? Receipt { get; init; }

    /// <summary>What is said before the next question, in order.</summary>
    public ImmutableArray<Reply> Replies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What takes the place of the card that the action came from; null leaves it as it is.</summary>
    public Card? Replacement { get; init; }

    /// <summary>What is asked next.</summary>
    public NextStep Next { get; init; } = NextStep.Stay;

    /// <summary>Says something and leaves the open question open.</summary>
    public static Decision Say(string text) => new() { Replies = [new Reply.Text(text)] };

    /// <summary>Says something to the sender alone, where the channel can do that, and leaves the open question open.</summary>
    public static Decision Whisper(string text) => new() { Replies = [new Reply.Ephemeral(text)] };

    /// <summary>Shows a card of any length and leaves the open question open.</summary>
    public static Decision Show(Card card) => new() { Replies = [new Reply.Shown(card)] };

    /// <summary>Asks the next open question of the report.</summary>
    public static Decision AskNext(Receipt? receipt = null) => new() { Receipt = receipt, Next = NextStep.AskNext };

    /// <summary>Asks a certain question of the report; the next open one where it is null.</summary>
    public static Decision Ask(SlotAddress? slot, Receipt? receipt = null) => new() { Receipt = receipt, Next = slot is null ? NextStep.AskNext : new NextStep.Ask(slot) };

    /// <summary>Leaves everything as it is, says why in the way of a warning, and asks the next open question.</summary>
    public static Decision Refuse(string why, SlotAddress? slot = null) => Ask(slot, new Receipt(why, CardTextStyle.Attention));
}
