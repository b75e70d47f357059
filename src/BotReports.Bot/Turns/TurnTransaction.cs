using BotReports.Bot.Conversations;
using BotReports.Documents;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>
/// Opens a turn on what is stored, and commits what it changed by conditional writes: the report together with what is remembered of the
/// conversation about it. Where somebody else's write came first, nothing of the turn stands, and it has to run again.
/// </summary>
internal sealed class TurnTransaction(IReportStore store, KnownConversations conversations, CurrentReports current, TurnDocuments documents, SpokenLanguage language, TrustedPeople trusted, ReportLimits limits, TimeProvider time)
{
    public async Task<Turn> OpenAsync(Activity activity, CancellationToken cancellationToken)
    {
        var stored = await conversations.OpenAsync(activity, cancellationToken);
        var reports = new TurnReports(store);
        var person = new Person(KnownConversation.PersonIdOf(activity.From), "");
        var (report, lost) = KnownConversation.IsPersonal(activity.Conversation) ? await FindReportAsync(stored.Conversation, person, cancellationToken) : (null, null);
        if (report is not null)
        {
            reports.Take(report);
        }

        var turn = new Turn(activity, time.GetUtcNow(), reports, stored, report?.Report, language.Of(stored.Conversation, activity.Locale)) { Lost = lost };
        var sender = turn.IsPersonal ? KnownConversations.Whole(turn.Sender, stored.Conversation) : await conversations.WholeAsync(turn.Sender, cancellationToken);
        turn.Delivery = turn.Delivery with { Sender = await trusted.ProveAsync(sender, cancellationToken) };
        turn.Mentioned = [.. await Task.WhenAll(turn.Mentioned.Select(mentioned => conversations.WholeAsync(mentioned, cancellationToken)))];
        turn.Place = turn.Place.With(turn.Sender);
        return turn;
    }

    /// <summary>The report that the person works on. Words that were meant for one that cannot be had are given to no other.</summary>
    private async Task<(StoredReport? Report, LostReport? Lost)> FindReportAsync(KnownConversation? chat, Person person, CancellationToken cancellationToken)
    {
        try
        {
            var found = await current.FindAsync(chat, person, isFresh: false, cancellationToken);
            return chat is { Schema: >= KnownConversation.CurrentSchema } && ReportId.TryParse(chat.Report, out var id) && found?.Report.Id != id && await store.LoadAsync(id, cancellationToken) is null
                ? (null, new LostReport(id, null))
                : (found, null);
        }
        catch (UnreadableDocumentException exception) when (ReportId.TryParse(chat?.Report, out var id) && exception.Name == id.Document)
        {
            return (null, new LostReport(id, exception.Problem));
        }
    }

    /// <returns>False for a conflict.</returns>
    /// <exception cref="CommitInDoubtException">The storage did not answer, and what the turn changed may be there, or a part of it.</exception>
    /// <exception cref="IOException">The storage did not answer, and nothing of what the turn changed is there.</exception>
    /// <exception cref="LimitException">The turn takes a report beyond a limit; nothing is written.</exception>
    /// <exception cref="ReportLockedException">The turn changes the answers of a locked report; nothing is written.</exception>
    public async Task<bool> CommitAsync(Turn turn, StorageTime storage)
    {
        var writing = new Writing(storage);
        try
        {
            return await CommitAsync(turn, writing, storage.Token);
        }
        catch (Exception exception) when (writing.HasBegun && (exception is IOException || (exception is OperationCanceledException && storage.IsUp)))
        {
            throw new CommitInDoubtException(exception);
        }
    }

    private async Task<bool> CommitAsync(Turn turn, Writing writing, CancellationToken cancellationToken)
    {
        foreach (var (changed, over) in turn.Reports.Changes)
        {
            changed.CheckLock(over?.Report);
            limits.Check(changed, over?.Report);
        }

        await KeepConversationAsync(turn, cancellationToken);
        if (!await IsUpToDateAsync(turn, cancellationToken))
        {
            return false;
        }

        if (!await documents.WriteAsync(turn, writing, cancellationToken))
        {
            return false;
        }

        // The sender's report comes after all the rest: with the delivery's key in it, it says that the rest is written too.
        var changes = turn.Reports.Changes.ToLookup(change => change.Changed.Id == turn.Report?.Id);
        if (!await WriteAsync(turn, changes[false], writing, cancellationToken))
        {
            return false;
        }

        return await WriteAsync(turn, changes[true], writing, cancellationToken) && await WritePlaceAsync(turn, changes.Count > 0, writing, cancellationToken);
    }

    /// <summary>Forgets what this host knows of what the turn was about, so that the next run reads it.</summary>
    public void Forget(Turn turn)
    {
        foreach (var (changed, _) in turn.Reports.Changes)
        {
            store.Forget(changed.Id);
        }

        if (turn.Report is { } report)
        {
            store.Forget(report.Id);
        }
    }

    /// <summary>Puts the record of the conversation where it belongs: into the report, or without one into the conversation's document.</summary>
    private static async Task KeepConversationAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Dialogs is { } dialogs)
        {
            turn.Conversation = turn.Conversation with { Dialogs = dialogs.DialogStack.Count == 0 ? null : DialogStateJson.Write(dialogs) };
        }

        if (turn.Report is { } report && report.Id != turn.OpenedReport)
        {
            // What waits in one report does not wait in another.
            var own = report.Conversations.GetValueOrDefault(turn.ConversationKey) ?? Conversation.New;
            turn.Conversation = turn.Conversation with { Held = own.Held, Untold = own.Untold, Rapid = null };
        }

        var place = turn.IsPersonal ? turn.Place with { Schema = Math.Max(KnownConversation.CurrentSchema, turn.Place.Schema), Report = (turn.Report?.Id ?? turn.Lost?.KeptAs)?.ToString() } : turn.Place;
        if (turn.Report is null)
        {
            var isNew = !turn.Conversation.Says(turn.Place.State ?? Conversation.New);
            turn.Place = isNew ? place with { State = Remembered(turn) } : place;
            return;
        }

        turn.Place = place with { State = null };
        var isChanged = turn.Reports.Changes.Any(change => change.Changed.Id == turn.Report.Id);
        if (isChanged || !turn.Conversation.Says(turn.Report.Conversations.GetValueOrDefault(turn.ConversationKey) ?? Conversation.New))
        {
            await turn.ChangeAsync(report => report with { Conversations = report.Conversations.SetItem(turn.ConversationKey, Remembered(turn)) }, cancellationToken);
        }
    }

    private static Conversation Remembered(Turn turn) => turn.ActivityKey is { } key && !turn.Conversation.HasSeen(key) ? turn.Conversation.Remember(key) : turn.Conversation;

    /// <summary>Whether the reports that the turn only read are stored as it read them.</summary>
    private async Task<bool> IsUpToDateAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var read in turn.Reports.OnlyRead.ToList())
        {
            if ((await store.RefreshAsync(read.Report.Id, cancellationToken))?.ETag != read.ETag)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> WriteAsync(Turn turn, IEnumerable<(Report Changed, StoredReport? Over)> changes, Writing writing, CancellationToken cancellationToken)
    {
        foreach (var (changed, over) in changes)
        {
            if (!await writing.WriteAsync(token => store.TryWriteAsync(changed, over, token), () => FindAsync(turn, changed, over, cancellationToken), cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads back a write that may have happened although its answer is lost: the key of the delivery tells.</summary>
    /// <returns>True where it is there, false where somebody else's is, null where the report is as it was.</returns>
    private async Task<bool?> FindAsync(Turn turn, Report changed, StoredReport? over, CancellationToken cancellationToken)
    {
        var stored = await store.LoadAsync(changed.Id, cancellationToken);
        return stored is not null && IsIn(stored.Report, turn, changed, over?.Report) ? true : stored?.ETag == over?.ETag ? null : false;
    }

    /// <summary>Whether what the turn made of a report is in what is stored, though others may have changed that since.</summary>
    private static bool IsIn(Report stored, Turn turn, Report changed, Report? over) =>
        changed.Id == turn.Report?.Id && turn.ActivityKey is { } key
            ? stored.Conversations.GetValueOrDefault(turn.ConversationKey)?.HasSeen(key) is true
            : changed.Deliveries.Except(over?.Deliveries ?? []).ToList() is [.., var last] && stored.Deliveries.Contains(last);

    /// <summary>
    /// Writes the conversation. Where somebody else has changed it, the turn runs again, unless its reports are written: what it would
    /// find then is its own delivery. So what it changed of the conversation goes on top of what the other did.
    /// </summary>
    private async Task<bool> WritePlaceAsync(Turn turn, bool areReportsWritten, Writing writing, CancellationToken cancellationToken)
    {
        var (place, over) = (turn.Place, turn.Stored);
        while (place != over.Conversation && !await writing.WriteAsync(token => conversations.TryWriteAsync(place, over, token), () => FindAsync(place, over, cancellationToken), cancellationToken))
        {
            if (!areReportsWritten)
            {
                return false;
            }

            over = await conversations.OpenAsync(place, cancellationToken);
            place = turn.Place.On(over.Conversation, turn.Stored.Conversation);
        }

        return true;
    }

    private async Task<bool?> FindAsync(KnownConversation place, StoredConversation over, CancellationToken cancellationToken)
    {
        var stored = await conversations.OpenAsync(place, cancellationToken);
        return stored.ETag == over.ETag ? null : KnownConversations.AreSame(stored.Conversation, place);
    }
}
