using System.Text.Json.Nodes;
using BotReports.Bot.Commands;
using BotReports.Bot.Turns;
using BotReports.Reports;
using BotReports.Slack.Views;

namespace BotReports.Slack.Commands;

/// <summary>
/// <c>/report</c> and what a rapporteur can command the bot. It may be given in any channel; what it brings up comes in the
/// rapporteur's own chat or in a window, since an unfinished report is nobody else's.
/// </summary>
internal sealed class ReportSlash(SlackVisitors visitors, FormWindow form, CommandCatalog commands) : ISlashCommand
{
    public string Name => SlackCommands.Report;

    public async Task<JsonObject?> RunAsync(SlackVisitor visitor, SlashCommand said, CancellationToken cancellationToken)
    {
        var words = said.Text.Trim() is { Length: > 0 } text ? text : "hello";
        switch (commands.Recognize(new Utterance(words)))
        {
            case null:
                return OnlyForYou.Text(visitor.Phrases.HowToReport);
            case (FormCommand, var place):
                await form.OpenAsync(visitor, walk => place.Length == 0 ? null : SlotNames.Find(walk, place), message: null, cancellationToken);
                return null;
            default:
                await visitors.TakeAsync(visitor, new SlackSaying(visitor.Trigger, words), cancellationToken);
                return said.IsPersonal ? null : OnlyForYou.Text(visitor.Phrases.WrittenInChat);
        }
    }
}
