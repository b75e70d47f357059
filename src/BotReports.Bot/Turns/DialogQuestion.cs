using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Turns;

/// <summary>
/// What a button belongs to that answers a question of a dialog's own, such as whether to submit: the dialog, and the report that it
/// is about. Once the dialog has its answer, the button does nothing any more, and least of all becomes an answer in the report.
/// </summary>
public static class DialogQuestion
{
    private const char Sign = '?';

    public static string Of(string dialog, Report? report) => $"{Sign}{dialog} {report?.Id}";

    public static bool Is(string slot) => slot.StartsWith(Sign);

    public static bool IsOpen(string slot, DialogContext dialog, Report? report) => dialog.Stack.Exists(instance => Of(instance.Id, report) == slot);
}
