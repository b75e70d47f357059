using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Views;

/// <summary>The modal that adds a message to the report. The user can edit the text, and chooses whether it answers the open question or becomes a note.</summary>
internal sealed class AddModal(ModalOpener modals, SlackInteractions interactions, CurrentReports reports, Conference conference) : IModal
{
    private const string AsAnswer = "answer";
    private const string AsNote = "note";
    private const string Choice = "as";
    private const string Words = "words";

    // Less than Slack's limit of a field, so that the user can add to it.
    private const int LongestPart = 2_500;

    // The separators between two parts, the best first.
    private static readonly OrderedDictionary<char, string> Joints = new() { ['p'] = "\n\n", ['l'] = "\n", ['w'] = " ", ['c'] = "" };

    public string CallbackId => SlackModals.Add;

    /// <param name="interaction">The user whose report it is.</param>
    /// <param name="message">Names the message; see <see cref="AddMetadata"/>.</param>
    /// <param name="text">The message's text as its author sees it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task OpenAsync(SlackInteraction interaction, string message, string text, CancellationToken cancellationToken)
    {
        if (!await modals.OpenAsync(interaction, MakeAsync(interaction, message, text, cancellationToken), cancellationToken) && !string.IsNullOrWhiteSpace(text))
        {
            // No modal could be shown: the words are kept as a note, and the chat says so.
            await interactions.TakeAsync(interaction, InputOf(new AddedMessage(message, "", Slot: null, text)), cancellationToken);
        }
    }

    public async Task<JsonObject> TakeAsync(SlackInteraction interaction, JsonObject view, CancellationToken cancellationToken)
    {
        if (!AddMetadata.TryRead(view.Text("private_metadata"), out var metadata))
        {
            return ModalResponse.Close();
        }

        var slot = ModalState.Chosen(view, Choice) == AsAnswer && SlotAddress.TryParse(metadata.Slot, out var address) ? address : null;
        var added = new AddedMessage(metadata.Message, metadata.Report, slot, WordsIn(view, metadata));

        // The modal keeps the words until they are stored.
        return await ModalResponse.UntilStoredAsync(BlockOf(0), interaction.Phrases, async () =>
        {
            if (added.MistakeIn(await reports.FindAsync(interaction.Person, SlackChannel.ChannelId, cancellationToken), conference, interaction.Phrases) is { } mistake)
            {
                return ModalResponse.Mistakes(new Dictionary<string, string> { [BlockOf(0)] = mistake });
            }

            return await interactions.TakeAsync(interaction, InputOf(added), cancellationToken) switch
            {
                TurnOutcome.Committed => ModalResponse.Close(),
                TurnOutcome.InDoubt => ModalResponse.InDoubt(BlockOf(0), interaction.Phrases),
                _ => null,
            };
        });
    }

    private static SlackInput InputOf(AddedMessage added) => new(added.Slot is null ? added.Message : $"{added.Message}/{AsAnswer}", added.Text) { Value = added.Value };

    private async Task<JsonObject> MakeAsync(SlackInteraction interaction, string message, string text, CancellationToken cancellationToken)
    {
        var phrases = interaction.Phrases;
        if (await reports.FindAsync(interaction.Person, SlackChannel.ChannelId, cancellationToken) is not { } report)
        {
            return ModalOpener.Notice(phrases.AddTitle, phrases.NotInAReport, phrases);
        }

        var open = AddedMessage.OpenIn(conference.Walk(report));
        var parts = Parts(text);
        var form = new Card(phrases.AddTitle)
        {
            Eyebrow = $"{report.Id.Name} · {conference.SessionOf(report)?.Theme.In(phrases.Language)}",
            Body = [.. parts.Select((part, index) => new CardInput(BlockOf(index), phrases.AddWords, part.Text))],
            Buttons = [new CardButton(phrases.ButtonAdd, new AddTo()) { Sends = true }],
            Language = phrases.Language,
        };
        var metadata = new AddMetadata(report.Id.ToString(), message, open?.Address.ToString(), string.Concat(parts.Select(part => part.Joint)));
        var view = BlockKitView.Modal(form, CallbackId, metadata.Write());
        view["blocks"]!.AsArray().Add(Choices(open, phrases));
        return view;
    }

    /// <summary>The submitted text, with its parts joined again.</summary>
    private static string WordsIn(JsonObject view, AddMetadata metadata)
    {
        var words = new StringBuilder();
        foreach (var (part, index) in ModalState.Written(view).OrderBy(field => field.Key, StringComparer.Ordinal).Select((field, index) => (field.Value, index)))
        {
            words.Append(index == 0 ? "" : Joints.GetValueOrDefault(metadata.Joints.ElementAtOrDefault(index), "\n")).Append(part);
        }

        return words.ToString().Trim();
    }

    private static string BlockOf(int part) => string.Create(CultureInfo.InvariantCulture, $"{Words}{part:D2}");

    private static JsonObject Choices(Slot? open, Phrases phrases)
    {
        var note = Option(AsNote, phrases.AddAsNote);
        var options = open is null ? [note] : new[] { Option(AsAnswer, phrases.AddAsAnswer($"{phrases.Label(open)} · {open.Question.Title.In(phrases.Language)}")), note };
        return new JsonObject
        {
            ["type"] = "input",
            ["block_id"] = Choice,
            ["label"] = BlockKitView.PlainText(phrases.AddAs, 2_000),
            ["element"] = new JsonObject
            {
                ["type"] = "radio_buttons",
                ["action_id"] = Choice,
                ["initial_option"] = options[0].DeepClone(),
                ["options"] = new JsonArray([.. options]),
            },
        };
    }

    private static JsonObject Option(string value, string text) => new() { ["text"] = BlockKitView.PlainText(text, 75), ["value"] = value };

    // Splits a message that is longer than a field: between paragraphs, else lines, else words. Only a word longer than a field is cut.
    private static List<(string Text, char Joint)> Parts(string text)
    {
        var parts = new List<(string, char)>();
        var (rest, joined) = (text, Joints.First().Key);
        while (rest.Length > LongestPart)
        {
            var (sign, joint) = Joints.First(pair => pair.Value.Length == 0 || rest.LastIndexOf(pair.Value, LongestPart, StringComparison.Ordinal) > LongestPart / 2);
            var cut = joint.Length == 0 ? LongestPart : rest.LastIndexOf(joint, LongestPart, StringComparison.Ordinal);
            cut -= char.IsHighSurrogate(rest[cut - 1]) ? 1 : 0;
            parts.Add((rest[..cut], joined));
            (rest, joined) = (rest[(cut + joint.Length)..], sign);
        }

        parts.Add((rest, joined));
        return parts;
    }
}
