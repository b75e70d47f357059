using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Slack.Cards;
using Newtonsoft.Json.Linq;

namespace BotReports.Slack.Views;

/// <summary>
/// The modal with a part of the form. Its submission becomes the same value as in other channels: the command, and the fields by their ids. Whoever fills
/// it goes through the whole report in one modal: each part is stored, and then the next one is shown.
/// </summary>
internal sealed class FormModal(ModalOpener modals, SlackInteractions interactions, CurrentReports reports, Conference conference) : IModal
{
    public string CallbackId => SlackModals.Form;

    /// <param name="interaction">The user who fills it.</param>
    /// <param name="around">What the form is about; null for the next open question.</param>
    /// <param name="message">The message with the form's button, which is updated afterwards; null for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task OpenAsync(SlackInteraction interaction, AnswerReference? around, string? message, CancellationToken cancellationToken)
    {
        if (!await modals.OpenAsync(interaction, MakeAsync(interaction, around, message, cancellationToken), cancellationToken))
        {
            // The trigger has expired, or Slack does not answer: the same form comes as a card, whose button opens it again.
            await interactions.TakeAsync(interaction, new SlackInput($"{interaction.Trigger}-form", null) { Value = JObject.Parse(ActionJson.Write(new OpenForm(around))) }, cancellationToken);
        }
    }

    public async Task<JsonObject> TakeAsync(SlackInteraction interaction, JsonObject view, CancellationToken cancellationToken)
    {
        if (!FormMetadata.TryRead(view.Text("private_metadata"), out var metadata))
        {
            return ModalResponse.Close();
        }

        // The modal keeps what was written until it is stored.
        var written = ModalState.Written(view);
        return await ModalResponse.UntilStoredAsync(written.Keys.FirstOrDefault(), interaction.Phrases, async () =>
        {
            if (Mistakes(metadata, written, await reports.FindAsync(interaction.Person, SlackChannel.ChannelId, cancellationToken), interaction.Phrases) is { Count: > 0 } mistakes)
            {
                return ModalResponse.Mistakes(mistakes);
            }

            // One modal shows several parts under one id: the number of each tells its submission from another's.
            var input = new SlackInput($"{view.Text("id")}-{metadata.Number}", null) { Value = Value(metadata, written), Message = metadata.Message };
            return await interactions.TakeAsync(interaction, input, cancellationToken) switch
            {
                TurnOutcome.Committed => await AfterAsync(metadata, interaction, cancellationToken),
                TurnOutcome.InDoubt => ModalResponse.InDoubt(written.Keys.FirstOrDefault(), interaction.Phrases),
                _ => null,
            };
        });
    }

    /// <summary>The next part of the form in the same modal, or the end. What is stored already is safe whatever comes of this.</summary>
    private async Task<JsonObject> AfterAsync(FormMetadata metadata, SlackInteraction interaction, CancellationToken cancellationToken)
    {
        if (!metadata.GoesOn || !SlotAddress.TryParse(metadata.Around, out var address)
            || await reports.FindAsync(interaction.Person, SlackChannel.ChannelId, cancellationToken) is not { } report || report.Id.ToString() != metadata.Report)
        {
            return ModalResponse.Close();
        }

        var walk = conference.Walk(report);
        return Find(walk, address) is { } around && FormCard.Next(around, walk) is { } next && FormCard.Of(next, walk, interaction.Phrases) is { } form
            ? ModalResponse.Show(View(form, report, next, interaction.Phrases, message: null))
            : ModalResponse.Close();
    }

    /// <summary>A form around an answer is for changing that, and closes afterwards; one around an open question goes on.</summary>
    private JsonObject View(Card form, Report report, Slot around, Phrases phrases, string? message)
    {
        var goesOn = around.Address.Answer is null && form.Buttons.Any(button => button.Action is SaveForm { GoesOn: true });
        var save = form.Buttons.First(button => button.Action is SaveForm action && action.GoesOn == goesOn);
        var metadata = new FormMetadata(report.Id.ToString(), ((SaveForm)save.Action).Number, message, around.Address.ToString(), goesOn);
        return BlockKitView.Modal(form with { Buttons = [save], WindowTitle = phrases.FormWindow(report.Id.Name, around.Section.Number) }, CallbackId, metadata.Write());
    }

    private async Task<JsonObject> MakeAsync(SlackInteraction interaction, AnswerReference? wanted, string? message, CancellationToken cancellationToken)
    {
        var phrases = interaction.Phrases;
        if (await reports.FindAsync(interaction.Person, SlackChannel.ChannelId, cancellationToken) is not { } report)
        {
            return ModalOpener.Notice(phrases.ButtonReport, phrases.NotInAReport, phrases);
        }

        var walk = conference.Walk(report);
        var around = Find(walk, wanted?.Slot) ?? wanted?.FindIn(walk) ?? walk.Next ?? walk.Slots[0];
        return FormCard.Of(around, walk, phrases) is { } form
            ? View(form, report, around, phrases, message)
            : ModalOpener.Notice(phrases.ButtonReport, phrases.ChooseOption, phrases);
    }

    /// <summary>
    /// The fields that cannot be stored: those of a report that the user has left, and of an answer that was removed
    /// meanwhile. They are shown as errors, so that no text is lost with the modal.
    /// </summary>
    private Dictionary<string, string> Mistakes(FormMetadata metadata, IReadOnlyDictionary<string, string> written, Report? report, Phrases phrases)
    {
        var mine = report?.Id.ToString() == metadata.Report ? conference.Walk(report) : null;
        return written
            .Where(field => !FormField.TryParse(field.Key, field.Value, out var parsed) || (parsed.IsWritten && mine?.Find(parsed.Slot) is null))
            .ToDictionary(field => field.Key, _ => mine is null ? phrases.OtherReport : phrases.FieldIsGone);
    }

    /// <summary>The slot that a button is about, or another slot of the same question if that one is gone.</summary>
    private static Slot? Find(Walk walk, SlotAddress? address) =>
        address is null ? null : walk.Find(address) ?? walk.Slots.FirstOrDefault(other => other.Address.Field == address.Field);

    private static JObject Value(FormMetadata metadata, IReadOnlyDictionary<string, string> written)
    {
        var value = JObject.Parse(ActionJson.Write(new SaveForm(metadata.Number)));
        foreach (var (id, text) in written)
        {
            value[id] = text;
        }

        return value;
    }
}
