using System.Globalization;

namespace BotReports.Benchmarks;

/// <summary>What is to be measured, as the command line says it.</summary>
internal sealed record BenchmarkArguments(string Verb)
{
    public const string Usage = """
        load        rapporteurs walk through their reports over HTTP: turns per second, p50, p99, CPU
        neighbours  the p99 of the same load alone, and while the replies to 40 other conversations hang
        operations  what one answer asks of the storage
        chair       a chair's question over many reports: cold, warm, and after one has changed
        event       all files of an event of so many full reports: time, and the most memory that the process has had
        chaos       a fault every second, and at the end a proof that nothing is lost or doubled; exit code 1 where something is
        rush        a room of people opens the app in Slack at once, while each call of Slack's takes 200 ms: how long until each is acknowledged
        raw         nothing but conditional writes of 20 KB, to compare with

        --storage embedded|azurite   where the documents are kept (embedded)
        --rapporteurs 32          how many speak at once
        --answers 2000            how many answers (raw: writes) there are in all
        --reports 5000            how many reports the chair asks about, or the event has
        --seconds 120             after which a run is broken off (chaos: for how long there are faults)
        --kills 0                 chaos: how often a host is killed at the least, however long that takes
        """;

    private static readonly string[] Verbs = ["load", "neighbours", "operations", "chair", "event", "chaos", "rush", "raw"];

    public bool OnAzurite { get; private init; }

    public int Rapporteurs { get; private init; } = 32;

    public int Answers { get; private init; } = 2000;

    public int Reports { get; private init; } = 5000;

    public int Seconds { get; private init; } = 120;

    public int Kills { get; private init; }

    /// <summary>Null where the words mean nothing.</summary>
    public static BenchmarkArguments? Parse(string[] args)
    {
        if (args.Length % 2 == 0 || !Verbs.Contains(args[0]))
        {
            return null;
        }

        var arguments = new BenchmarkArguments(args[0]);
        foreach (var option in args.Skip(1).Chunk(2))
        {
            if (arguments.With(option[0], option[1]) is not { } next)
            {
                return null;
            }

            arguments = next;
        }

        return arguments;
    }

    private BenchmarkArguments? With(string option, string value) => (option, value, int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) switch
    {
        ("--storage", "embedded", _) => this with { OnAzurite = false },
        ("--storage", "azurite", _) => this with { OnAzurite = true },
        ("--rapporteurs", _, true) => this with { Rapporteurs = number },
        ("--answers", _, true) => this with { Answers = number },
        ("--reports", _, true) => this with { Reports = number },
        ("--seconds", _, true) => this with { Seconds = number },
        ("--kills", _, true) => this with { Kills = number },
        _ => null,
    };
}
