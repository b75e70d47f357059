using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Thanks are answered like a person would; the open question stays open, and nothing is stored.</summary>
public sealed class ThanksCommand : ICommand
{
    public IReadOnlyList<string> Words { get; } =
    [
        "thanks", "thank you", "thx", "many thanks", "thanks a lot", "thank you very much", "thank you so much",
        "merci", "merci beaucoup", "merci bien", "gracias", "muchas gracias", "mil gracias",
    ];

    public bool WorksInChannels => true;

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken) =>
        dialog.SayAsync(turn.Phrases.YouAreWelcome, cancellationToken);
}
