using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Speaks another language in this conversation: <c>language french</c>, or <c>language</c> to be offered those that there are.</summary>
public sealed class LanguageCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["language", "languages", "langue", "langues", "idioma", "idiomas", "lengua"];

    public bool Takes(string argument) => argument.Length == 0 || Phrases.Called(argument) is not null;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (argument.Length == 0)
        {
            return await dialog.ShowAsync(Choices(turn.Phrases), cancellationToken);
        }

        turn.Phrases = Phrases.Called(argument)!;
        turn.Place = turn.Place with { Language = turn.Phrases.Language };
        turn.Receipt = new Receipt(turn.Phrases.LanguageChosen);

        // What is open is asked again, in words that its reader understands now.
        if (dialog.Stack.Exists(instance => instance.Id == ReportDialog.Name))
        {
            var slot = turn.QuestionIn(conference.Walk(turn.Report!));
            return await dialog.RestartAsync(ReportDialog.Name, slot?.Address.ToString(), cancellationToken);
        }

        return dialog.Stack.Exists(instance => instance.Id == SessionDialog.Name)
            ? await dialog.RestartAsync(SessionDialog.Name, null, cancellationToken)
            : await dialog.SayAsync(turn.Phrases.LanguageChosen, cancellationToken);
    }

    private static Card Choices(Phrases phrases) => new(phrases.ChooseLanguage)
    {
        Buttons = [.. Phrases.All.Select(other => new CardButton(other.LanguageName, $"language {other.Language}") { IsPrimary = other == phrases })],
        Language = phrases.Language,
    };
}
