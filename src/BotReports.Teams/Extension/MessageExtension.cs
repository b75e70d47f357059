using System.Text.Json.Nodes;
using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams.Extension;

/// <summary>
/// The command <i>Add to my report</i> on any message in Teams, as people in Slack have it. What is added goes the way of every message: a turn in the person's own chat
/// stores it, and says there what became of it.
/// </summary>
internal sealed class MessageExtension(CurrentReports reports, KnownConversations conversations, SpokenLanguage language, Conference conference, TeamsAdapter adapter)
{
    /// <summary>The command's id, as in the app's manifest.</summary>
    public const string Command = "add_to_report";

    private const string Fetch = "composeExtension/fetchTask";
    private const string Submit = "composeExtension/submitAction";
    private const string Personal = "personal";

    public static bool Takes(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: Fetch or Submit };

    /// <summary>The response's body; null for what is no command of ours.</summary>
    public async Task<JsonObject?> AnswerAsync(Activity invoke, IBot bot, CancellationToken cancellationToken)
    {
        if (invoke.Value is not JObject value || TextOf(value, "commandId") != Command)
        {
            return null;
        }

        var person = new Person(KnownConversation.PersonIdOf(invoke.From), invoke.From.Name ?? "");
        var phrases = language.Of(null, invoke.Locale);
        try
        {
            var own = await conversations.FindChatAsync(person, TeamsChannel.ChannelId, cancellationToken);
            phrases = language.Of(own, invoke.Locale);
            if (own is not { } chat || await reports.FindAsync(chat, person, cancellationToken) is not { } report)
            {
                return AddTask.Say(phrases.NotInAReport);
            }

            return invoke.Name == Fetch
                ? ChosenMessage.Of(invoke) is { Text.Length: > 0 } message ? AddTask.Of(message, report, conference, phrases) : AddTask.Say(phrases.NothingWritten)
                : AddTask.Say(await AddAsync(value["data"] as JObject ?? [], invoke, chat, report, phrases, bot));
        }
        catch (Exception exception) when (exception is IOException or UnreadableDocumentException)
        {
            return AddTask.Say(phrases.NotSaved);
        }
    }

    private async Task<string> AddAsync(JObject data, Activity invoke, KnownConversation chat, Report report, Phrases phrases, IBot bot)
    {
        var slot = TextOf(data, AddTask.As) == AddTask.AsAnswer && SlotAddress.TryParse(TextOf(data, AddTask.Slot), out var address) ? address : null;
        var added = new AddedMessage(TextOf(data, AddTask.Message) ?? "", TextOf(data, AddTask.Report) ?? "", slot, TextOf(data, AddTask.Words)?.Trim() ?? "");
        if (added.MistakeIn(report, conference, phrases) is { } mistake)
        {
            return mistake;
        }

        return await adapter.TakeAsync(TurnOf(invoke, chat, added), bot) switch
        {
            TurnOutcome.Committed => phrases.WrittenInChat,
            TurnOutcome.InDoubt => phrases.SavingInDoubt,
            _ => phrases.NotSaved,
        };
    }

    /// <summary>As if the words had been sent in the person's own chat.</summary>
    private static Activity TurnOf(Activity invoke, KnownConversation chat, AddedMessage added) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"add-{added.Number}{(added.Slot is null ? "" : "-answer")}",
        ChannelId = TeamsChannel.ChannelId,
        ServiceUrl = chat.ServiceUrl,
        Timestamp = invoke.Timestamp,
        Locale = invoke.Locale,
        From = new ChannelAccount(invoke.From.Id, invoke.From.Name, aadObjectId: invoke.From.AadObjectId),
        Recipient = invoke.Recipient,
        Conversation = new ConversationAccount(id: chat.ConversationId, conversationType: Personal, tenantId: chat.TenantId),
        Text = added.Text,
        TextFormat = TextFormatTypes.Plain,
        Value = added.Value,
    };

    private static string? TextOf(JObject json, string name) => json[name] is { Type: JTokenType.String } text ? (string?)text : null;
}
