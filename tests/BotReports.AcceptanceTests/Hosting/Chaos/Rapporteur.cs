using System.Globalization;
using BotReports.AcceptanceTests.Hosting.Hosts;

namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>Fills one report after the other, and submits each.</summary>
internal sealed class Rapporteur(int number, ChaosPlan plan, HostGroup hosts, Task calm, CancellationToken end)
{
    /// <summary>No more than the form has room for, so that what follows is an answer too.</summary>
    private const int Examples = 3;

    private const int Notes = 5;

    /// <summary>So long that the bot knows it again in whatever question it comes a second time.</summary>
    private const string Saying = "%: cities open their doors to newcomers";

    /// <summary>More than it takes once nothing goes wrong any more.</summary>
    private const int MostCalmSteps = 12;

    public Speaker Speaker { get; } = new($"A{number}", hosts, end);

    /// <summary>The sessions whose reports are begun, for whoever asks about them.</summary>
    public List<string> Begun { get; } = [];

    /// <summary>Those whose submission was confirmed.</summary>
    public List<string> Submitted { get; } = [];

    public static string SessionOf(int rapporteur, int report, ChaosPlan plan) => string.Create(CultureInfo.InvariantCulture, $"1.{(rapporteur * plan.Sessions) + report + 1}");

    public async Task FillAsync()
    {
        for (var report = 0; report < plan.Sessions && !end.IsCancellationRequested; report++)
        {
            var session = SessionOf(number, report, plan);
            var hasBegun = await UntilAsync(session, ["Section 1 of"], heard => heard.Contains("Press the button", StringComparison.Ordinal) ? "ok" : $"start {session}");
            if (!hasBegun)
            {
                return;
            }

            lock (Begun)
            {
                Begun.Add(session);
            }

            // Where deliveries are spared, one report lasts until they are.
            for (var said = 0; said < Examples + Notes || (plan.SparesDeliveries && !calm.IsCompleted && !end.IsCancellationRequested); said++)
            {
                await Speaker.SayWordAsync(said < Examples ? Saying : $"note: {Saying}", session);
            }

            var isSubmitted = await UntilAsync(session, ["✓ Submitted", "This report was submitted"], heard =>
                heard.Contains("Submit all the same?", StringComparison.Ordinal) ? "yes"
                : heard.Contains("These need an answer", StringComparison.Ordinal) || heard.Contains("Priority messages", StringComparison.Ordinal) ? Saying
                : "submit");
            if (!isSubmitted)
            {
                return;
            }

            lock (Submitted)
            {
                Submitted.Add(session);
            }
        }
    }

    /// <summary>Says what leads there, by what the bot said last, until it says so.</summary>
    private async Task<bool> UntilAsync(string session, string[] told, Func<string, string> next)
    {
        var heard = "";
        for (var calm = 0; calm < MostCalmSteps; calm += end.IsCancellationRequested ? 1 : 0)
        {
            if (told.Any(text => heard.Contains(text, StringComparison.Ordinal)))
            {
                return true;
            }

            var saying = next(heard);
            if (saying == Saying)
            {
                await Speaker.SayWordAsync(Saying, session);
                heard = "";
                continue;
            }

            heard = string.Join('\n', await Speaker.SayAsync(saying));
        }

        return false;
    }
}
