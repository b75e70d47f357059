namespace BotReports.Benchmarks;

/// <summary>What one answer asks of the storage, once the conversation is warm.</summary>
internal static class OperationsRun
{
    private const int Answers = 20;

    public static async Task RunAsync(BenchmarkArguments arguments)
    {
        await using var storage = await BenchmarkStorage.StartAsync(arguments);
        await using var host = await BenchmarkHost.StartAsync(storage, sessions: 1, counts: true);
        var rapporteur = new Rapporteur(host, number: 0, firstSession: 0);
        foreach (var turn in rapporteur.Turns(answers: 1))
        {
            await turn(CancellationToken.None);
        }

        host.Storage.Take();
        foreach (var turn in rapporteur.Turns(Answers + 1))
        {
            await turn(CancellationToken.None);
        }

        foreach (var kind in host.Storage.Take().CountBy(operation => operation[..(operation.IndexOf('/', StringComparison.Ordinal) + 1)]).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            System.Console.WriteLine($"{kind.Key,-18} {(double)kind.Value / Answers,10:F2} an answer");
        }
    }
}
