using System.Text.Json.Nodes;
using BotReports.Bot.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Slack.Cards;
using Newtonsoft.Json.Linq;

namespace BotReports.Slack.Views;

/// <summary>The window with a part of the form. It comes back as what any channel's form says: its command, and its fields by their ids.</summary>
internal sealed class FormWindow(WindowOpener windows, SlackVisitors visitors, IReportStore reports, Conference conference) : IWindow
{
    public string CallbackId => SlackWindows.Form;

    /// <param name="visitor">Whoever wants to fill it.</param>
    /// <param name="find">The place that the form is around; null for the next open one.</param>
    /// <param name="message">The message that offered the form, which says afterwards what became of it; null for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task OpenAsync(SlackVisitor visitor, Func<Walk, Slot?> find, string? message, CancellationToken cancellationToken) =>
        windows.OpenAsync(visitor, MakeAsync(visitor, find, message, cancellationToken), cancellationToken);

    public async Task<JsonObject> TakeAsync(SlackVisitor visitor, JsonObject view, CancellationToken cancellationToken)
    {
        if (!FormTicket.TryRead((string?)view["private_metadata"], out var ticket))
        {
            return WindowAnswer.Close();
        }

        var written = WindowState.Written(view);
        if (Mistakes(ticket, written, await reports.CurrentOfAsync(visitor.Person, cancellationToken), visitor.Phrases) is { Count: > 0 } mistakes)
        {
            return WindowAnswer.Mistakes(mistakes);
        }

        await visitors.TakeAsync(visitor, new SlackSaying((string)view["id"]!, null) { Value = Value(ticket, written), Message = ticket.Message }, cancellationToken);
        return WindowAnswer.Close();
    }

    /// <summary>The place that a button was about; another of its question where it is gone.</summary>
    public static Slot? Find(Walk walk, string? slot) =>
        SlotAddress.TryParse(slot, out var address) ? walk.Find(address) ?? walk.Slots.FirstOrDefault(other => other.Address.Field == address.Field) : null;

    private async Task<JsonObject> MakeAsync(SlackVisitor visitor, Func<Walk, Slot?> find, string? message, CancellationToken cancellationToken)
    {
        var phrases = visitor.Phrases;
        if (await reports.CurrentOfAsync(visitor.Person, cancellationToken) is not { } report)
        {
            return WindowOpener.Notice(phrases.ButtonReport, phrases.NotInAReport, phrases);
        }

        var walk = conference.Walk(report);
        return FormCard.Of(find(walk) ?? walk.Next ?? walk.Slots[0], walk, phrases) is { } form
            ? BlockKitView.Modal(form, CallbackId, new FormTicket(report.Id.ToString(), form.Buttons[0].Command, message).Write())
            : WindowOpener.Notice(phrases.ButtonReport, phrases.ChooseOption, phrases);
    }

    /// <summary>
    /// What cannot be stored, by field: what belongs to a report that its writer has left, or to an answer that has been taken out
    /// meanwhile. Nothing that somebody wrote is to vanish with the window.
    /// </summary>
    private Dictionary<string, string> Mistakes(FormTicket ticket, IReadOnlyDictionary<string, string> written, Report? report, Phrases phrases)
    {
        var mine = report?.Id.ToString() == ticket.Report ? conference.Walk(report) : null;
        return written
            .Where(field => !FormField.TryParse(field.Key, field.Value, out var parsed) || (parsed.IsWritten && mine?.Find(parsed.Slot) is null))
            .ToDictionary(field => field.Key, _ => mine is null ? phrases.OtherReport : phrases.FieldIsGone);
    }

    private static JObject Value(FormTicket ticket, IReadOnlyDictionary<string, string> written)
    {
        var value = new JObject { ["command"] = ticket.Command };
        foreach (var (id, text) in written)
        {
            value[id] = text;
        }

        return value;
    }
}
