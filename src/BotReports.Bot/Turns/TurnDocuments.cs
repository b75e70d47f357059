using BotReports.Audits;
using BotReports.Bot.Summaries;
using BotReports.Erasures;
using BotReports.Events;
using BotReports.Reminders;
using BotReports.Roles;

namespace BotReports.Bot.Turns;

/// <summary>Writes what a turn changes besides reports and its conversation. Each write may be made again by a turn that runs again, and changes nothing more.</summary>
internal sealed class TurnDocuments(OrganizersChannel channel, TrustedPeople trusted, NamedRoles roles, ApiKeys keys, EventWebhooks webhooks, EventBoard boards, ReportWatches watches, EventAnnouncements announcements, ReminderDocuments reminders, ErasureRequests erasures, ProgrammeProposals proposals, EventProgramme programme, TemplateProposals forms, EventTemplates templates, AuditLog audit)
{
    /// <returns>False for a conflict.</returns>
    /// <exception cref="IOException">One of them may or may not have been written.</exception>
    public async Task<bool> WriteAsync(Turn turn, Writing writing, CancellationToken cancellationToken)
    {
        if (turn.Binding is { } binding)
        {
            writing.Begin();
            await channel.BindAsync(binding, cancellationToken);
        }

        if (turn.Trust is { } change)
        {
            await trusted.ChangeAsync(list => change.Apply(list, turn.Delivery), cancellationToken);
        }

        if (turn.Role is { } role)
        {
            await roles.ChangeAsync(list => role.Apply(list, turn.Delivery), cancellationToken);
        }

        if (turn.ApiKey is { } key && !key.IsIn((await keys.ChangeAsync(key.Apply, cancellationToken)).Value))
        {
            return false;
        }

        if (turn.Webhook is { } webhook && !webhook.IsIn((await webhooks.ChangeAsync(webhook.Apply, cancellationToken)).Value))
        {
            return false;
        }

        if (turn.Board is { } board)
        {
            await boards.ChangeAsync(list => board.Apply(list, turn.Delivery.At), cancellationToken);
        }

        if (turn.Watch is { } watch)
        {
            await watches.ChangeAsync(list => list.With(watch), cancellationToken);
        }

        if (turn.Announcing is { } announcing)
        {
            await announcements.ChangeAsync(announcing.Apply, cancellationToken);
        }

        if (turn.Reminding is { } reminding)
        {
            await reminders.ChangeAsync(reminding, cancellationToken);
        }

        return await WriteAsync(
                turn.Erasure, (order, token) => erasures.TryAskAsync(order, turn.Delivery, token), async order => await erasures.IsAskedAsync(order.Person.Id, cancellationToken) ? true : null, writing, cancellationToken)
            && await WriteAsync(
                turn.Proposed, (proposed, token) => DoneAsync(proposals.KeepAsync(proposed, turn.Delivery, token)), async proposed => await proposals.FindAsync(proposed.Id, cancellationToken) is not null ? true : null, writing, cancellationToken)
            && await WriteAsync(
                turn.Applied, (applied, token) => programme.TryChangeAsync(applied.Programme, applied.Over, token), applied => IsAppliedAsync(applied, cancellationToken), writing, cancellationToken)
            && await WriteAsync(
                turn.ProposedForm, (proposed, token) => DoneAsync(forms.KeepAsync(proposed, turn.Delivery, token)), async proposed => await forms.FindAsync(proposed.Id, cancellationToken) is not null ? true : null, writing, cancellationToken)
            && await WriteAsync(
                turn.Used, (used, token) => templates.TryUseAsync(used.Template, turn.Delivery.At, token), async used => await templates.IsUsedAsync(used.Template, cancellationToken) ? true : null, writing, cancellationToken)
            && await WriteAsync(
                turn.Audit, (entry, token) => DoneAsync(audit.NoteAsync(entry, turn.Delivery.Key, token)), async _ => await audit.IsNotedAsync(turn.Delivery.Key, cancellationToken) ? true : null, writing, cancellationToken);
    }

    /// <param name="what">What is written; null for nothing.</param>
    /// <param name="write">Writes it; false for a conflict.</param>
    /// <param name="find">Reads it back, see <see cref="Writing.WriteAsync"/>.</param>
    private static async Task<bool> WriteAsync<T>(T? what, Func<T, CancellationToken, Task<bool>> write, Func<T, Task<bool?>> find, Writing writing, CancellationToken cancellationToken)
        where T : class => what is null || await writing.WriteAsync(token => write(what, token), () => find(what), cancellationToken);

    private static async Task<bool> DoneAsync(Task writing)
    {
        await writing;
        return true;
    }

    private async Task<bool?> IsAppliedAsync(ProgrammeProposal applied, CancellationToken cancellationToken)
    {
        var state = await programme.ReadStateAsync(cancellationToken);
        return state == EventProgramme.StateOf(applied.Programme) ? true : state == applied.Over ? null : false;
    }
}
