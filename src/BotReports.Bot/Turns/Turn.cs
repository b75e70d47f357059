using System.Security.Cryptography;
using System.Text;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>One message from one person, and what is known about both. Lives as long as the turn, in its state.</summary>
public sealed class Turn
{
    private const string PersonalConversation = "personal";

    private Turn(Activity activity, DateTimeOffset now, Phrases phrases)
    {
        Utterance = Utterance.Of(activity);
        Phrases = phrases;
        IsPersonal = IsPersonalConversation(activity.Conversation);
        Delivery = new Delivery(Utterance.IsPressed && activity.ReplyToId is { Length: > 0 } card ? KeyOf(activity, card, Utterance) : KeyOf(activity), activity.Id ?? "", SenderOf(activity), now);
    }

    public Utterance Utterance { get; set; }

    /// <summary>In the language of the conversation.</summary>
    public Phrases Phrases { get; set; }

    /// <summary>Whether nobody else reads the conversation.</summary>
    public bool IsPersonal { get; }

    public Delivery Delivery { get; }

    public Person Sender => Delivery.Sender;

    /// <summary>The report that the sender works on; null when there is none.</summary>
    public Report? Report { get; set; }

    /// <summary>What takes the place of the card that the message came from; null leaves it as it is.</summary>
    public Card? Replacement { get; set; }

    /// <summary>What only the person who pressed a button is to read; null for nothing.</summary>
    public string? Whisper { get; set; }

    /// <summary>What to say above the next question.</summary>
    public Receipt? Receipt { get; set; }

    public static Turn Begin(ITurnContext context, DateTimeOffset now, Phrases phrases)
    {
        var turn = new Turn(context.Activity, now, phrases);
        context.TurnState.Set(turn);
        return turn;
    }

    /// <summary>The turn that has begun in this context.</summary>
    public static Turn Of(ITurnContext context) => context.TurnState.Get<Turn>();

    /// <summary>The turn of this context, or null as long as none has begun.</summary>
    public static Turn? Find(ITurnContext context) => context.TurnState.Get<Turn>();

    /// <summary>Tells one message from every other: an id is unique only within its conversation, and per kind of activity.</summary>
    internal static string KeyOf(Activity activity)
    {
        // A message can be edited, deleted and restored again and again under its one id.
        var edit = activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete ? $"\n{activity.Timestamp:O}\n{activity.Text}" : "";
        return Hash($"{activity.ChannelId}\n{activity.Conversation.Id}\n{activity.Type}\n{activity.Id}{edit}");
    }

    /// <summary>A button of a card, which somebody presses once, however often they press it.</summary>
    private static string KeyOf(Activity activity, string card, Utterance pressed) =>
        Hash($"{activity.ChannelId}\n{activity.Conversation.Id}\n{activity.From.Id}\n{card}\n{pressed.Slot}\n{pressed.Text}\n{string.Join('\n', pressed.Fields)}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 12);

    /// <summary>Whether nobody but one person and the bot is in it.</summary>
    internal static bool IsPersonalConversation(ConversationAccount conversation) =>
        conversation.ConversationType is null or PersonalConversation && conversation.IsGroup is not true;

    /// <summary>Under which id somebody is a <see cref="Person"/>.</summary>
    internal static string PersonIdOf(ChannelAccount account) => account.AadObjectId ?? account.Id;

    private static Person SenderOf(Activity activity)
    {
        var from = activity.From;
        return new Person(PersonIdOf(from), from.Name ?? from.Id, (string?)from.Properties?["email"]);
    }
}
