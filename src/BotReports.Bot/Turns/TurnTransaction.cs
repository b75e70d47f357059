using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Reports;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>
/// Opens a turn on what is stored, and commits what it changed by conditional writes: the report together with what is remembered of the
/// conversation about it. Where somebody else's write came first, nothing of the turn stands, and it has to run again.
/// </summary>
internal sealed class TurnTransaction(IReportStore store, KnownConversations conversations, CurrentReports current, OrganizersChannel channel, SpokenLanguage language, TimeProvider time)
{
    public async Task<Turn> OpenAsync(Activity activity, CancellationToken cancellationToken)
    {
        var stored = await conversations.OpenAsync(activity, cancellationToken);
        var reports = new TurnReports(store);
        var person = new Person(KnownConversation.PersonIdOf(activity.From), "");
        var report = KnownConversation.IsPersonal(activity.Conversation) ? await current.FindAsync(stored.Conversation, person, isFresh: false, cancellationToken) : null;
        if (report is not null)
        {
            reports.Take(report);
        }

        return new Turn(activity, time.GetUtcNow(), reports, stored, report?.Report, language.Of(stored.Conversation, activity.Locale));
    }

    /// <returns>False for a conflict.</returns>
    /// <exception cref="IOException">The storage did not answer, and what the turn changed is not there.</exception>
    public async Task<bool> CommitAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            await KeepConversationAsync(turn, cancellationToken);
            return await WriteAsync(turn, cancellationToken);
        }
        catch (IOException) when (!cancellationToken.IsCancellationRequested)
        {
            // The write may have happened although its answer is lost: the key of the delivery tells.
            if (await IsWrittenAsync(turn, cancellationToken))
            {
                return true;
            }

            throw;
        }
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

        var place = turn.IsPersonal ? turn.Place with { Schema = KnownConversation.CurrentSchema, Report = turn.Report?.Id.ToString() } : turn.Place;
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

    private async Task<bool> WriteAsync(Turn turn, CancellationToken cancellationToken)
    {
        // The sender's report comes last: with the delivery's key in it, it says that all the rest is written too.
        var changes = turn.Reports.Changes.OrderBy(change => change.Changed.Id == turn.Report?.Id).ToList();
        foreach (var (changed, over) in changes)
        {
            if (!await store.TryWriteAsync(changed, over, cancellationToken))
            {
                return false;
            }
        }

        if (turn.Report is { } report && !changes.Exists(change => change.Changed.Id == report.Id) && turn.Reports.StoredOf(report.Id) is { } read
            && (await store.RefreshAsync(report.Id, cancellationToken))?.ETag != read.ETag)
        {
            return false;
        }

        if (turn.Place != turn.Stored.Conversation && !await conversations.TryWriteAsync(turn.Place, turn.Stored, cancellationToken))
        {
            return false;
        }

        if (turn.Binding is { } binding)
        {
            await channel.BindAsync(binding, cancellationToken);
        }

        return true;
    }

    private async Task<bool> IsWrittenAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report || turn.ActivityKey is not { } key)
        {
            return false;
        }

        store.Forget(report.Id);
        return (await store.LoadAsync(report.Id, cancellationToken))?.Report.Conversations.GetValueOrDefault(turn.ConversationKey)?.HasSeen(key) is true;
    }
}
