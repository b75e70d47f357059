using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>A command about an answer that is named: <c>edit 2.1</c>, <c>delete recommendation 2 action 1</c>. Without a name it shows what there is to name.</summary>
public abstract class SlotCommand(Conference conference) : ICommand
{
    private readonly SlotNames _names = new(conference.Template);

    public abstract IReadOnlyList<string> Words { get; }

    protected Conference Conference => conference;

    public virtual bool Takes(string argument) => argument.Length == 0 || _names.Fits(argument);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var walk = conference.Walk(report);
        if (argument.Length == 0 && SlotAddress.TryParse(turn.Utterance.Slot, out var pressed) && walk.Find(pressed) is { } shown)
        {
            return await RunAsync(dialog, turn, walk, shown, turn.Phrases.Label(shown), cancellationToken);
        }

        return argument.Length == 0 ? await dialog.ShowAsync(Answers(walk, turn.Phrases), cancellationToken)
            : SlotNames.Find(walk, NameIn(argument)) is { } slot ? await RunAsync(dialog, turn, walk, slot, argument, cancellationToken)
            : await dialog.SayAsync(turn.Phrases.NoSuchAnswer(argument), cancellationToken);
    }

    /// <summary>The part of the argument that names a slot.</summary>
    protected virtual string NameIn(string argument) => argument;

    protected bool IsName(string words) => _names.Fits(words);

    protected abstract Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, Walk walk, Slot slot, string argument, CancellationToken cancellationToken);

    private Card Answers(Walk walk, Phrases phrases)
    {
        var answered = walk.Slots.Where(slot => slot is { Status: SlotStatus.Answered, Address.Part: SlotPart.Words }).ToList();
        return new Card(phrases.WhichAnswer)
        {
            Body =
            [
                new CardList([.. answered.Select(slot => new CardListItem(FirstWords(walk.AnswerIn(slot)!.Text), phrases.Label(slot)))]),
                new CardText(phrases.NameAnAnswer(Words[0]), CardTextStyle.Subtle),
            ],
            Language = phrases.Language,
        };
    }

    private static string FirstWords(string text)
    {
        var line = text.Split('\n')[0];
        return line.Length == text.Length && line.Length <= 80 ? line : $"{line[..Math.Min(line.Length, 79)].TrimEnd()}…";
    }
}
