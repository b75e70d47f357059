using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Opens a breakout group of the session: <c>group Asia</c>. Its rapporteurs fill the same form for it, at the same time.</summary>
public sealed class GroupCommand(Breakouts breakouts) : ICommand
{
    /// <summary>What is longer is the beginning of an answer.</summary>
    private const int MostWords = 3;

    public IReadOnlyList<string> Words { get; } = ["group", "open group", "breakout group", "groupe", "ouvrir groupe", "grupo", "abrir grupo"];

    public bool Takes(string argument) => argument.Length > 0 && argument.Count(letter => letter == ' ') < MostWords;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        if (report.Group is not null || !GroupName.TryParse(AsTyped(turn.Utterance.Text, argument), out var name))
        {
            return await dialog.SayAsync(turn.Phrases.OnlyTheSessionAssigns(report.Group ?? argument), cancellationToken);
        }

        var session = report.Id.Session;
        if (await breakouts.FindAsync(turn, session, name.Value, cancellationToken) is not { } breakout)
        {
            var full = !name.SaysGroup && GroupName.TryParse(turn.Phrases.GroupCalled(name.Value), out var called) ? called : name;
            breakout = new Breakout(full, await breakouts.OpenAsync(turn, session, full, group => group, cancellationToken));
        }

        return await dialog.ShowAsync(
            new Card(turn.Phrases.GroupIsOpen(breakout.Name.Value, breakout.IdIn(session)))
            {
                Body = [new CardText(turn.Phrases.GroupIsOpenHint, CardTextStyle.Subtle)],
                Buttons = [new CardButton(turn.Phrases.ButtonFillMyself, $"join {breakout.IdIn(session)}"), new CardButton(turn.Phrases.ButtonGroups, "groups")],
                Language = turn.Phrases.Language,
            },
            cancellationToken);
    }

    /// <summary>The name with the capitals and accents that it was typed with.</summary>
    private static string AsTyped(string text, string argument) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeLast(argument.Split(' ').Length)).Trim('.', '!', '?', '…');
}
