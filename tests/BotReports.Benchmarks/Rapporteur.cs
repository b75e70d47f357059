using System.Globalization;

namespace BotReports.Benchmarks;

/// <summary>Fills one report after the other, with answers of some 300 characters.</summary>
internal sealed class Rapporteur(BenchmarkHost host, int number, int firstSession)
{
    /// <summary>As many as the form asks for in its first three sections, so that every message is the answer to a question for words.</summary>
    public const int AnswersInReport = 30;

    private const string Words =
        "Local authorities and civil society agreed on a shared reporting desk, so that people without papers can report a crime or an unsafe workplace without being asked for them; "
        + "three cities have tried it for a year, and the police now asks for more of it, not less.";

    private readonly Speaker _speaker = new(host, string.Create(CultureInfo.InvariantCulture, $"rapporteur-{number}"));

    /// <summary>How many answers have been given so far.</summary>
    public int Answers { get; private set; }

    /// <summary>How many sessions it takes to give so many answers.</summary>
    public static int SessionsFor(int answers) => (answers + AnswersInReport - 1) / AnswersInReport;

    /// <summary>Says the next thing: begins a report, or answers its next question.</summary>
    public IEnumerable<Func<CancellationToken, Task>> Turns(int answers)
    {
        while (Answers < answers)
        {
            if (Answers % AnswersInReport == 0)
            {
                var session = GeneratedProgramme.SessionNumber(firstSession + (Answers / AnswersInReport));
                yield return cancellation => _speaker.SayAsync($"start {session}", cancellation);
                yield return cancellation => _speaker.SayAsync("ok", cancellation);
            }

            yield return AnswerAsync;
        }
    }

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        await _speaker.SayAsync(string.Create(CultureInfo.InvariantCulture, $"{Words} This is answer {Answers + 1}."), cancellationToken);
        Answers++;
    }
}
