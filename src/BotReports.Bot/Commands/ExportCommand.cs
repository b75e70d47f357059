using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Exports;
using BotReports.Programmes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Commands;

/// <summary>Gives rapporteurs their report as a file: <c>export word</c>, <c>export markdown</c>, <c>export json</c>; alone it asks which.</summary>
public sealed class ExportCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["export", "exporter", "exportar"];

    public bool Takes(string argument) => argument.Length == 0 || ExportRequest.Knows(argument);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        if (!ExportRequest.Knows(argument))
        {
            return await dialog.ShowAsync(Choice(turn), cancellationToken);
        }

        var request = new ExportRequest(report.Id, argument, turn.Phrases.Language);
        var file = request.Write(report, conference);
        var activity = (Activity)MessageFactory.Attachment(FileAttachment.From(file, request), turn.Phrases.ExportedAs(file.Name));

        // What a channel without files says instead is said in the same language.
        activity.Locale = turn.Phrases.Language;
        await dialog.Context.SendActivityAsync(activity, cancellationToken);
        return Dialog.EndOfTurn;
    }

    private static Card Choice(Turn turn) => new(turn.Phrases.Export)
    {
        Body = [new CardText(turn.Phrases.ExportHint)],
        Buttons =
        [
            new CardButton(turn.Phrases.ButtonWord, "export word") { IsPrimary = true },
            new CardButton("Markdown", "export markdown"),
            new CardButton("JSON", "export json"),
        ],
        Language = turn.Phrases.Language,
    };
}
