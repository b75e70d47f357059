using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>
/// The chat that a meeting has, or any other in which several people are with the bot. It belongs to one session: whoever is in it fills that session's report by one word, and what
/// is said to the bot there can be kept as a note. The questions are asked in everybody's own chat.
/// </summary>
internal sealed class MeetingChat(Conference conference, Admission admission, EventRoles roles, OrganizersChannel organizers, KnownConversations conversations)
{
    /// <summary>The sender fills the report of the session that the chat belongs to. The first who says so tells which it is, where the chat's name does not.</summary>
    public async Task<Decision> JoinAsync(Join action, TurnView turn, CancellationToken cancellationToken)
    {
        var bound = await organizers.FindAsync(cancellationToken);
        if (action.Group is not null || (bound?.ChannelId, bound?.ConversationId) == (turn.Place.ChannelId, turn.Place.ConversationId))
        {
            return Decision.Say(turn.Phrases.PersonalOnly);
        }

        var named = action.Session is null && turn.Place.Session is null ? MeetingName.Find(turn.PlaceName, conference.Programme) : null;
        if ((action.Session ?? SessionOf(turn.Place) ?? named) is not { } number)
        {
            return Decision.Show(MeetingCards.Which(conference, turn.Sender, turn.Delivery.At, turn.Phrases));
        }

        if (conference.Programme.Find(number) is not { } session)
        {
            return Decision.Whisper(turn.Phrases.NoSuchSession(number.Value));
        }

        if (SessionOf(turn.Place) is { } other && other != number && !roles.IsOrganizer(turn.Sender))
        {
            return Decision.Whisper(turn.Phrases.ChatOfAnother(other.Value));
        }

        var begun = await turn.Reports.FindAsync(new ReportId(conference.Programme.Event, number), cancellationToken);
        return session.IsCancelled ? Decision.Whisper(turn.Phrases.SessionIsCancelled(number.Value))
            : admission.IsFree(session, begun, turn.Sender) ? await LetInAsync(session, begun, turn, cancellationToken)
            : Answered(admission.Knock(session, begun, turn));
    }

    /// <summary>What somebody wants to keep for the report of the chat's session.</summary>
    public async Task<Decision> NoteAsync(TakeNote action, TurnView turn, CancellationToken cancellationToken)
    {
        if (SessionOf(turn.Place) is not { } session)
        {
            return Decision.Whisper(turn.Phrases.NoteWithoutSession);
        }

        string Kept(int number) => turn.Phrases.NotedForSession(session.Value, number);
        var report = await turn.Reports.FindAsync(new ReportId(conference.Programme.Event, session), cancellationToken);
        return report is not null && admission.Decides(turn.Sender, report)
            ? NoteHandler.Keep(action.Text, report, turn, Kept, Kept)
            : Refusal.Of(person => report is not null && admission.Decides(person, report), turn, Decision.Whisper(turn.Phrases.NotesByRapporteurs(session.Value)));
    }

    private static Decision Answered(Decision knock) => knock with { Replies = [new Reply.Ephemeral(knock.Receipt!.Text)], Receipt = null };

    private static SessionNumber? SessionOf(KnownConversation place) => SessionNumber.TryParse(place.Session, out var session) ? session : null;

    private async Task<Decision> LetInAsync(Session session, Report? begun, TurnView turn, CancellationToken cancellationToken)
    {
        var number = session.Number.Value;
        var place = turn.Place with { Session = number };
        if (begun?.RapporteurOf(turn.Sender.Id) is not null && !begun.HasSeen(turn.Delivery))
        {
            return Decision.Say(turn.Phrases.FillsItAlready(number)) with { Place = place };
        }

        var report = begun ?? new Report(new ReportId(conference.Programme.Event, session.Number), conference.Template.Reference, turn.Delivery.At);
        var said = await conversations.FindPersonalAsync(turn.Sender.Id, cancellationToken) is null
            ? turn.Phrases.JoinedFromChatUnknown(turn.Sender.Name, number)
            : turn.Phrases.JoinedFromChat(turn.Sender.Name, number);
        return Decision.Say(said) with { Place = place, Changed = [report.JoinFromChat(turn.Sender.NameIn(session), turn.Delivery)] };
    }
}
