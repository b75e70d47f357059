using BotReports.Reports;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Conversations;

/// <summary>A conversation that somebody has brought the bot into, and how it is reached now.</summary>
/// <param name="ConversationId">Of a channel, without one of its threads.</param>
/// <param name="ServiceUrl">As the latest activity had it: a service moves. Empty where the channel has none.</param>
/// <param name="UserId">Who it is a personal conversation with; null for a group's.</param>
/// <param name="UnreachableSince">When the channel said that the bot is not there any more; null while it is.</param>
public sealed record KnownConversation(
    string ChannelId,
    string ConversationId,
    string ServiceUrl,
    string? ConversationType,
    string? TenantId,
    string? BotId,
    string? UserId,
    string? UserAadObjectId,
    string? Locale,
    DateTimeOffset? UnreachableSince)
{
    /// <summary>From this version of the document's shape on, <see cref="Report"/> says which report the conversation is about; before, it says nothing.</summary>
    public const int CurrentSchema = 2;

    private const string Personal = "personal";

    /// <summary>The version of the document's shape; 0 for those that were written before it was counted.</summary>
    public int Schema { get; init; }

    /// <summary>The two letters of the language that somebody asked for in it; null where nobody did.</summary>
    public string? Language { get; init; }

    /// <summary>The name, after the IANA, of the zone on whose clock its person wants to be left alone at night; null for the event's. Only for a personal conversation.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What its person was called last; null for a group's, and before it was noted.</summary>
    public string? Name { get; init; }

    /// <summary>The address of its person that was proven last; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>Who its person is in another app, where they have shown that they are the same; null where they are nobody else. Only for a personal conversation.</summary>
    public LinkedPerson? LinkedTo { get; init; }

    /// <summary>What was kept of the code that they were given last to show it; null for none.</summary>
    public LinkCode? LinkCode { get; init; }

    /// <summary>Whether the bot has said who it is.</summary>
    public bool IsWelcomed { get; init; }

    /// <summary>The report that the person works on, as its id prints; null for none. Only for a personal conversation.</summary>
    public string? Report { get; init; }

    /// <summary>The number of the session whose meeting the chat belongs to; null for none. Only where several people are.</summary>
    public string? Session { get; init; }

    /// <summary>What is remembered while no report is chosen; null for nothing. With a report it is in the report.</summary>
    public Conversation? State { get; init; }

    /// <summary>The card about a file that was answered last; null for none.</summary>
    public string? Consent { get; init; }

    public bool IsReachable => UnreachableSince is null;

    /// <summary>The zone that <see cref="TimeZone"/> names; null for the event's, and for one that this machine does not know.</summary>
    internal TimeZoneInfo? Clock => TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    /// <summary>The id of its person, as in <see cref="Person"/>; null for a group's.</summary>
    internal string? PersonId => UserId is null ? null : LinkedTo?.Id ?? AccountId;

    /// <summary>The id of its person in this app alone; null for a group's.</summary>
    internal string? AccountId => UserId is null ? null : UserAadObjectId ?? UserId;

    /// <summary>The conversation with what its person is called and known by now.</summary>
    internal KnownConversation With(Person person) => UserId is null ? this : this with { Name = person.Name.Length == 0 || person.Name == person.Id || person.Name == person.AccountId ? Name : person.Name, Email = person.Email ?? Email };

    /// <summary>Whether it is a person's own chat.</summary>
    internal bool IsOf(string person) => string.Equals(PersonId, person, StringComparison.OrdinalIgnoreCase) || string.Equals(AccountId, person, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether nobody but one person and the bot is in it.</summary>
    internal static bool IsPersonal(ConversationAccount conversation) => conversation.ConversationType is null or Personal && conversation.IsGroup is not true;

    /// <summary>Under which id somebody is a <see cref="Person"/>.</summary>
    public static string PersonIdOf(ChannelAccount account) => account.AadObjectId ?? account.Id;

    /// <summary>The changes that led from one state to this one, made to another.</summary>
    /// <param name="other">What somebody else has made of the conversation meanwhile; null where they deleted it.</param>
    /// <param name="before">What this one was made from; null where there was none.</param>
    internal KnownConversation On(KnownConversation? other, KnownConversation? before) => other is null ? this : this with
    {
        Language = Language == before?.Language ? other.Language : Language,
        TimeZone = TimeZone == before?.TimeZone ? other.TimeZone : TimeZone,
        IsWelcomed = IsWelcomed == (before?.IsWelcomed ?? false) ? other.IsWelcomed : IsWelcomed,
        LinkedTo = LinkedTo == before?.LinkedTo ? other.LinkedTo : LinkedTo,
        LinkCode = LinkCode == before?.LinkCode ? other.LinkCode : LinkCode,
        Report = Report == before?.Report ? other.Report : Report,
        Session = Session == before?.Session ? other.Session : Session,
        State = State == before?.State ? other.State : State,
        Consent = Consent == before?.Consent ? other.Consent : Consent,
    };

    /// <summary>For a turn that nobody's message starts.</summary>
    public ConversationReference ToReference() => new()
    {
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Locale = Locale,
        Bot = new ChannelAccount(BotId),
        User = UserId is null ? null : new ChannelAccount(UserId, aadObjectId: UserAadObjectId),
        Conversation = new ConversationAccount(isGroup: UserId is null ? true : null, conversationType: ConversationType, id: ConversationId, tenantId: TenantId),
    };

    /// <summary>The conversation as an activity from it shows it. What the activity leaves out stays as it was before.</summary>
    internal static KnownConversation Of(Activity activity, KnownConversation? before)
    {
        var conversation = activity.Conversation;
        var person = IsPersonal(conversation) && activity.From?.Id != activity.Recipient?.Id ? activity.From : null;
        return new KnownConversation(
            activity.ChannelId,
            ChannelThread.RootOf(conversation.Id),
            activity.ServiceUrl ?? "",
            conversation.ConversationType ?? before?.ConversationType,
            conversation.TenantId ?? before?.TenantId,
            activity.Recipient?.Id ?? before?.BotId,
            person?.Id ?? before?.UserId,
            person?.AadObjectId ?? before?.UserAadObjectId,
            (person is null ? null : activity.Locale) ?? before?.Locale,
            UnreachableSince: null)
        {
            Schema = before?.Schema ?? 0,
            Language = before?.Language,
            TimeZone = before?.TimeZone,
            Name = before?.Name,
            Email = before?.Email,
            LinkedTo = before?.LinkedTo,
            LinkCode = before?.LinkCode,
            IsWelcomed = before?.IsWelcomed ?? false,
            Report = before?.Report,
            Session = before?.Session,
            State = before?.State,
            Consent = before?.Consent,
        };
    }
}
