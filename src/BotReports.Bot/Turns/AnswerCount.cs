using BotReports.Bot.Signals;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Counts the answers that turns store.</summary>
internal sealed class AnswerCount(BotMetrics metrics) : ITurnObserver
{
    public void Committed(Turn turn)
    {
        var more = turn.Reports.Changes.Sum(change => AnswersOf(change.Changed) - AnswersOf(change.Over?.Report));
        if (more > 0)
        {
            metrics.Stored(more);
        }
    }

    private static int AnswersOf(Report? report) => report?.Fields.Values.Sum(field => field.Answers.Length) ?? 0;
}
