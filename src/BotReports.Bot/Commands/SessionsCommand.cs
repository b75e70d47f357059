using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Chooses another session to report on.</summary>
public sealed class SessionsCommand : ICommand
{
    public IReadOnlyList<string> Words { get; } =
    [
        "sessions", "sesiones", "other session", "autre session", "autres sessions", "changer de session",
        "otra sesion", "otras sesiones", "cambiar de sesion",
    ];

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken) =>
        dialog.RestartAsync(SessionDialog.Name, null, cancellationToken);
}
