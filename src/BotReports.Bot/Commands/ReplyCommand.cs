using System.Text.RegularExpressions;
using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>A rapporteur replies to what an organizer has asked: <c>reply: …</c>, or in the field below the question. The colon tells it from an answer that begins with the word.</summary>
public sealed partial class ReplyCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["reply to the organizers", "repondre a l'organisation", "responder a la organizacion"];

    public bool Opens(string text) => Opening().IsMatch(text);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NothingIsAsked, cancellationToken);
        }

        var words = turn.Utterance.IsPressed ? turn.Utterance.FieldOf(AskCard.Field) : Opening().IsMatch(turn.Utterance.Text) ? Opening().Replace(turn.Utterance.Text, "") : "";
        if (words.Length == 0)
        {
            return await dialog.ShowAsync(AskedBackCard.Of(report, report.OpenQuestion()!, conference, turn.Phrases), cancellationToken);
        }

        report = await turn.Reports.ChangeAsync(report.Id, current => current!.Reply(words, turn.Delivery), cancellationToken);
        var said = turn.Phrases.Replied(report.Id.Name, conference.TimeOf(turn.Delivery.At));
        turn.Replacement = turn.Utterance.IsPressed ? FormCard.Sent(said, turn.Phrases) : null;
        await dialog.SayAsync(said, cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>The report that the button names, else the one that the sender works on, else another of theirs, as long as something is asked in it.</summary>
    private static async Task<Report?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        var asked = (await turn.Reports.ListAsync(cancellationToken)).Where(report => report.OpenQuestion() is not null && report.RapporteurOf(turn.Sender.Id) is not null).ToList();
        return turn.Utterance.Slot is { } named
            ? asked.Find(report => report.Id.ToString() == named)
            : asked.Find(report => report.Id == turn.Report?.Id) ?? asked.MaxBy(report => report.OpenQuestion()!.Wording.At);
    }

    [GeneratedRegex(@"^(reply|répondre|réponse|repondre|responder|respuesta)\s*:\s*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
