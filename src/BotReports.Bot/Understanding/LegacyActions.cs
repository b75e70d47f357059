using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Bot.Understanding;

/// <summary>
/// Reads the buttons of cards that were posted when a button carried the words that do the same when typed:
/// <c>{"command":"skip","slot":"examples#new"}</c>, with what was written in the card's fields as further members. Such cards stay in
/// chats for years.
/// </summary>
internal sealed class LegacyActions(ReportTemplate template, Interpreter interpreter)
{
    private const string Command = "command";
    private const string Slot = "slot";
    private const char Literal = '\\';
    private const char DialogSign = '?';
    private const string HandOverTo = "hand over to ";
    private const string Yes = "yes";
    private const string No = "no";
    private const string NamesAreRight = "ok";

    public BotAction? Read(string? json)
    {
        try
        {
            return json is not null && JsonNode.Parse(json) is JsonObject members && Text(members, Command) is { Length: > 0 } command
                ? Checked(Read(command, Text(members, Slot), members))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // Somebody else's.
            return null;
        }
    }

    private BotAction? Read(string command, string? slot, JsonObject members)
    {
        if (slot is [DialogSign, .. var question])
        {
            return InDialog(command, question.Split(' '));
        }

        var address = SlotAddress.TryParse(slot, out var parsed) ? parsed : null;
        if (command is [Literal, .. var literal])
        {
            return new GiveAnswer(literal.TrimStart(), address, IsLiteral: true);
        }

        // A person's name may look like anything.
        if (command.StartsWith(HandOverTo, StringComparison.Ordinal))
        {
            return new HandOver(Name: Folding.Fold(command[HandOverTo.Length..]), Report: ReportOf(slot));
        }

        return address is not null && OptionOf(address, command) is { } option ? new Choose(address, option)
            : interpreter.Recognize(Folding.Fold(command), command) is { } action ? slot is null ? WithFields(action, members) : About(action, slot, address, members)
            : address is not null ? new GiveAnswer(command, address)
            : null;
    }

    /// <summary>The answer to a question of a dialog's own, <c>?submit csd-2016/4.1</c>.</summary>
    private static BotAction? InDialog(string command, string[] question) => question switch
    {
        ["session", _] => command is NamesAreRight ? new ConfirmNames() : null,
        [var name, var id] when command is Yes or No && ReportId.TryParse(id, out var report) => name switch
        {
            "submit" => new Confirm(Confirmable.Submit, report, command is Yes),
            "restart" => new Confirm(Confirmable.Restart, report, command is Yes),
            "import" => new Confirm(Confirmable.Import, report, command is Yes),
            _ => null,
        },
        _ => null,
    };

    /// <summary>Of a question with options, the one that the button says; null for anything else.</summary>
    private string? OptionOf(SlotAddress address, string command) => address.Part switch
    {
        // Only one button of this question is no word for an action.
        SlotPart.Speaker => interpreter.Recognize(Folding.Fold(command), command) is null ? Choose.Anonymous : null,
        SlotPart.Approval => command switch { Yes => Choose.Yes, No => Choose.No, _ => null },
        _ => QuestionAt(address.Field)?.Options.FirstOrDefault(option => option.Label.Wordings.Values.Contains(command))?.Id,
    };

    private Question? QuestionAt(FieldPath field)
    {
        var questions = template.Sections.SelectMany(section => section.Questions);
        return (field.Group is null ? questions : questions.FirstOrDefault(group => group.Id == field.Group)?.Questions ?? []).FirstOrDefault(question => question.Id == field.Question);
    }

    /// <summary>The action with what its button belonged to; null where that is nothing that it can be about.</summary>
    private static BotAction? About(BotAction action, string slot, SlotAddress? address, JsonObject members) => action switch
    {
        Undo undo => undo with { Key = slot },
        Redo redo => redo with { Key = slot },
        Approve approve => int.TryParse(slot, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? approve with { Revision = revision } : null,
        HandOver handOver => ReportOf(slot) is { } report ? handOver with { Report = report } : null,
        Reply reply => ReportOf(slot) is { } report ? WithFields(reply with { Report = report }, members) : null,
        Skip or Done or Back or More or SettleQuotes or KeepExtra or ReplaceWithExtra or MergeExtra or KeepMine or KeepTheirs or KeepBoth
            or Edit { Answer: null } or Delete { Answer: null } or Insert { Before: null } or ShowHistory { Answer: null } or AddTo { Answer: null } or Assign or SaveForm =>
            address is null ? null : WithFields(About(action, address), members),
        _ => WithFields(action, members),
    };

    private static BotAction About(BotAction action, SlotAddress address) => action switch
    {
        Skip skip => skip with { Slot = address },
        Done done => done with { Slot = address },
        Back back => back with { Slot = address },
        More more => more with { Slot = address },
        SettleQuotes settle => settle with { Slot = address },
        KeepExtra keep => keep with { Extra = address },
        ReplaceWithExtra replace => replace with { Extra = address },
        MergeExtra merge => merge with { Extra = address },
        KeepMine keep => keep with { Later = address },
        KeepTheirs keep => keep with { Later = address },
        KeepBoth keep => keep with { Later = address },
        Edit edit => edit with { Answer = AnswerReference.At(address) },
        Delete delete => delete with { Answer = AnswerReference.At(address) },
        Insert insert => insert with { Before = AnswerReference.At(address) },
        ShowHistory history => history with { Answer = AnswerReference.At(address) },
        AddTo => new Gather(address),
        Assign assign => assign with { Item = AnswerReference.At(address) },
        SaveForm form => form with { Around = address },
        _ => action,
    };

    private static BotAction WithFields(BotAction action, JsonObject members) => action switch
    {
        SaveForm form => form with { Fields = [.. FieldsIn(members)] },
        AskBack ask => ask with { Text = Text(members, ActionJson.WordsField) },
        Reply reply => reply with { Text = Text(members, ActionJson.WordsField) },
        _ => action,
    };

    private static IEnumerable<FormField> FieldsIn(JsonObject members) =>
        members.Select(member => Text(members, member.Key) is { } text && FormField.TryParse(member.Key, text, out var field) ? field : null).OfType<FormField>();

    private static ReportId? ReportOf(string? slot) => ReportId.TryParse(slot, out var report) ? report : null;

    private static string? Text(JsonObject members, string name) => members[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Old buttons get no more past the checks than new ones do.</summary>
    private static BotAction? Checked(BotAction? action) => action is null ? null : ActionJson.Read(ActionJson.Write(action));
}
