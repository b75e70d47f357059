using BotReports.Benchmarks;

if (BenchmarkArguments.Parse(args) is not { } arguments)
{
    System.Console.WriteLine(BenchmarkArguments.Usage);
    return args.Length == 0 ? 0 : 1;
}

if (arguments.Verb == "chaos")
{
    return await ChaosVerb.RunAsync(arguments) ? 0 : 1;
}

await (arguments.Verb switch
{
    "load" => LoadRun.RunAsync(arguments),
    "operations" => OperationsRun.RunAsync(arguments),
    "neighbours" => NeighboursRun.RunAsync(arguments),
    "chair" => ChairRun.RunAsync(arguments),
    "event" => EventFilesRun.RunAsync(arguments),
    "rush" => RushRun.RunAsync(arguments),
    _ => RawRun.RunAsync(arguments),
});
return 0;
