using BotReports.Reports;
using BotReports.Slack.Views;

namespace BotReports.Slack.Shortcuts;

/// <summary>Goes on with the report: in a window where one is begun, in the chat where one is to be chosen or all is answered.</summary>
internal sealed class FillShortcut(SlackVisitors visitors, FormWindow form, WindowOpener windows, IReportStore reports) : IShortcut
{
    public string CallbackId => SlackShortcuts.Fill;

    public async Task RunAsync(SlackVisitor visitor, SlackPayload payload, CancellationToken cancellationToken)
    {
        if (await reports.CurrentOfAsync(visitor.Person, cancellationToken) is { Submission: null })
        {
            await form.OpenAsync(visitor, _ => null, message: null, cancellationToken);
            return;
        }

        var phrases = visitor.Phrases;
        await windows.OpenAsync(visitor, Task.FromResult(WindowOpener.Notice(phrases.ButtonReport, phrases.WrittenInChat, phrases)), cancellationToken);
        await visitors.TakeAsync(visitor, new SlackSaying(visitor.Trigger, "hello"), cancellationToken);
    }
}
