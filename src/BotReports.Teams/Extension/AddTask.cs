using System.Text.Json.Nodes;
using BotReports.Bot.Conversations;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Teams.Cards;

namespace BotReports.Teams.Extension;

/// <summary>The window in which somebody adds a message to their report: the words, to be changed, and whether they answer the open question or become a note.</summary>
internal static class AddTask
{
    public const string Words = "words";
    public const string As = "as";
    public const string Slot = "slot";
    public const string Report = "report";
    public const string Message = "message";
    public const string AsAnswer = "answer";

    private const string AsNote = "note";

    public static JsonObject Of(ChosenMessage message, Report report, Conference conference, Phrases phrases)
    {
        var open = AddedMessage.OpenIn(conference.Walk(report));
        var card = AdaptiveCardRenderer.Render(new Card(phrases.AddTitle)
        {
            Eyebrow = $"{report.Id.Name} · {conference.SessionOf(report)?.Theme.In(phrases.Language)}",
            Body = [new CardInput(Words, phrases.AddWords, message.Text)],
            Language = phrases.Language,
        });
        var note = Choice(phrases.AddAsNote, AsNote);
        card["body"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = As,
            ["label"] = phrases.AddAs,
            ["style"] = "expanded",
            ["wrap"] = true,
            ["value"] = open is null ? AsNote : AsAnswer,
            ["choices"] = open is null ? new JsonArray(note) : new JsonArray(Choice(phrases.AddAsAnswer($"{phrases.Label(open)} · {open.Question.Title.In(phrases.Language)}"), AsAnswer), note),
        });

        // A window knows no other kind of action. It carries ids only.
        card["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = phrases.ButtonAdd,
            ["data"] = new JsonObject { [Message] = message.Id, [Report] = report.Id.ToString(), [Slot] = open?.Address.ToString() ?? "" },
        });
        return new JsonObject
        {
            ["task"] = new JsonObject
            {
                ["type"] = "continue",
                ["value"] = new JsonObject { ["title"] = phrases.AddTitle, ["height"] = "medium", ["width"] = "medium", ["card"] = new JsonObject { ["contentType"] = AdaptiveCardRenderer.ContentType, ["content"] = card } },
            },
        };
    }

    /// <summary>A window that says something, and has nothing to fill in.</summary>
    public static JsonObject Say(string words) => new() { ["task"] = new JsonObject { ["type"] = "message", ["value"] = words } };

    private static JsonObject Choice(string title, string value) => new() { ["title"] = title, ["value"] = value };
}
