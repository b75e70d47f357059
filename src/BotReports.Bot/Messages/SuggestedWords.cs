using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Roles;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Messages;

/// <summary>What somebody could say next, as buttons above the keyboard, where the bot's last message is words alone and no card with buttons stands below them. Channels without them show nothing.</summary>
internal sealed class SuggestedWords(EventRoles roles)
{
    // Teams shows three, in a chat of two, and only below a message without attachments.
    private static readonly string[] WhileFilling = ["continue", "status", "help"];
    private static readonly string[] AfterSubmitting = ["preview", "export", "help"];
    private static readonly string[] ForOrganizers = ["status", "missing", "help"];
    private static readonly string[] ForChairs = ["priority-messages", "help"];
    private static readonly string[] Otherwise = ["sessions", "help"];

    /// <summary>Adds them to the last message of the turn.</summary>
    public void Add(Turn turn, Activity? last)
    {
        if (turn.IsPersonal && last is { Type: ActivityTypes.Message, Attachments: null or { Count: 0 }, SuggestedActions: null })
        {
            var words = CommandsFor(turn).Select(command => WordOf(command, turn.Phrases.Language)).ToList();
            last.SuggestedActions = new SuggestedActions { Actions = [.. words.Select(word => new CardAction(ActionTypes.ImBack, word, value: word))] };
        }
    }

    private string[] CommandsFor(Turn turn) => turn.Report switch
    {
        { Submission: null } => WhileFilling,
        not null => AfterSubmitting,
        null when roles.IsOrganizer(turn.Sender) => ForOrganizers,
        null when roles.MayAskForMessages(turn.Sender) => ForChairs,
        null => Otherwise,
    };

    private static string WordOf(string command, string language) => Vocabulary.In(language).CommandWords(command).Concat(Vocabulary.All.CommandWords(command)).First();
}
