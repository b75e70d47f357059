using System.Text.RegularExpressions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>The priority messages of all sessions, of a track (<c>priority messages 4</c>) or of a session (<c>priority messages 4.1</c>).</summary>
public sealed partial class PriorityMessagesCommand(Conference conference, EventRoles roles) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["priority messages", "priorities", "messages prioritaires", "priorites", "mensajes prioritarios", "prioridades"];

    public bool WorksInChannels => true;

    public bool Takes(string argument) => argument.Length == 0 || SessionNumber.TryParse(argument, out _);

    public string? Understand(string folded) => Topic().IsMatch(folded) ? Number().Match(folded).Value : null;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (!roles.MayAskForMessages(turn.Sender))
        {
            return await dialog.SayAsync(turn.Phrases.ForChairsOnly, cancellationToken);
        }

        var messages = PriorityMessages.Card(conference, await turn.Reports.ListAsync(cancellationToken), argument.Length == 0 ? null : argument, turn.Phrases);
        foreach (var card in CardSplitter.Split(messages))
        {
            await dialog.ShowAsync(card, cancellationToken);
        }

        return Dialog.EndOfTurn;
    }

    [GeneratedRegex(@"\bpriorit|\bpriorid|\bkey messages?\b|\bmessages? cles?\b|\bmensajes? clave")]
    private static partial Regex Topic();

    [GeneratedRegex(@"\b[0-9]{1,3}[a-z]?(\.[0-9]{1,3}[a-z]?)?\b")]
    private static partial Regex Number();
}
