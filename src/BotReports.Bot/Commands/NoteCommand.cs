using System.Text.RegularExpressions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Keeps a thought without answering the open question: <c>note: …</c>. The colon tells it from an answer that begins with the word.</summary>
public sealed partial class NoteCommand : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["note:"];

    public bool Takes(string argument) => false;

    public bool Opens(string text) => Opening().IsMatch(text);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var text = WordsIn(turn.Utterance.Text);
        turn.Report = await turn.Reports.ChangeAsync(report.Id, current => current!.Note(text, turn.Delivery), cancellationToken);
        return await dialog.SayAsync(turn.Phrases.Noted(turn.Report.Notes.Length), cancellationToken);
    }

    /// <summary>The note itself, without what makes it one.</summary>
    internal static string WordsIn(string text) => Opening().Replace(text, "");

    [GeneratedRegex(@"^(note|nota)\s*:\s*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
