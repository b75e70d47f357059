using System.CommandLine;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Seeds;

namespace BotReports.Host.Commands;

/// <summary>What the program does besides serving: it is the same program, with the same settings, so that it finds the same documents.</summary>
internal static class HostCommand
{
    private const int Failed = 1;

    /// <param name="serve">Runs the host with the settings that stand on the line, <c>--Storage:Directory=…</c>; that is what the program does without a command.</param>
    /// <param name="open">Finds the documents by those settings.</param>
    /// <param name="compose">Composes the host with those settings, and does not start it.</param>
    public static RootCommand Create(Func<IReadOnlyList<string>, Task<int>> serve, Func<IReadOnlyList<string>, StoredDocuments> open, Func<IReadOnlyList<string>, WebApplication> compose)
    {
        var root = new RootCommand("A Teams and Slack bot with which rapporteurs fill their reports while the session runs.") { TreatUnmatchedTokensAsErrors = false };
        root.SetAction((line, _) => serve(line.UnmatchedTokens));
        root.Subcommands.Add(new Command("documents", "Copies all documents, as files that people can read.") { Export(open), Import(open) });
        root.Subcommands.Add(Backup(open));
        root.Subcommands.Add(Check(compose));
        root.Subcommands.Add(Health());
        return root;
    }

    private static Command Check(Func<IReadOnlyList<string>, WebApplication> compose) => Ending(
        new Command("check", "Says what of the event should be put right; the exit code is 1 where there is something. On the embedded storage the host must not run: there an organizer says it in chat."),
        async (line, token) =>
        {
            await using var app = compose([.. line.UnmatchedTokens, "--Logging:LogLevel:Default=None"]);
            var lines = await EventInspection.InspectAsync(app.Services, token);
            return lines.Count > 0 ? (string.Join(Environment.NewLine, lines), Failed) : (Phrases.In(app.Services.GetRequiredService<Conference>().Language).CheckInOrder, 0);
        });

    private static Command Health() => Running(
        new Command("health", "Asks the host on this machine whether it is ready: the health check of a container, which has no shell."), (_, token) => HealthCheck.AskAsync(token));

    private static Command Export(Func<IReadOnlyList<string>, StoredDocuments> open)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "An empty folder, or one that is to be made." };
        return Running(new Command("export", "Writes each document as a file. The host may run.") { folder }, async (line, token) =>
        {
            var count = await new DocumentFiles(line.GetRequiredValue(folder).FullName).WriteAsync(open(line.UnmatchedTokens).ReadAllAsync(token), token);
            return $"{count} documents are in {line.GetRequiredValue(folder).FullName}.";
        });
    }

    private static Command Import(Func<IReadOnlyList<string>, StoredDocuments> open)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "What \"documents export\" has written." };
        var replace = new Option<bool>("--replace") { Description = "Write over documents that are there already. Without it they stay as they are." };
        return Running(new Command("import", "Writes the documents of a folder into the storage. On the embedded one the host must not run.") { folder, replace }, async (line, token) =>
        {
            var files = new DocumentFiles(line.GetRequiredValue(folder).FullName);
            var (written, left) = await open(line.UnmatchedTokens).PutAllAsync(files.ReadAsync(token), line.GetValue(replace), token);
            return left == 0 ? $"{written} documents are written." : $"{written} documents are written; {left} were there already and stay as they are (--replace writes over them).";
        });
    }

    private static Command Backup(Func<IReadOnlyList<string>, StoredDocuments> open)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A file that is not there yet." };
        return Running(new Command("backup", "Copies the embedded database as it is at one moment. The host may run.") { file }, (line, _) =>
        {
            open(line.UnmatchedTokens).BackUpTo(line.GetRequiredValue(file).FullName);
            return Task.FromResult($"All documents are in {line.GetRequiredValue(file).FullName}. To go back to it, stop the host, and put it in the place of botreports.db, without the files beside that.");
        });
    }

    private static Command Running(Command command, Func<ParseResult, CancellationToken, Task<string>> run) => Ending(command, async (line, token) => (await run(line, token), 0));

    /// <param name="run">Gives what is to be said, and the exit code.</param>
    private static Command Ending(Command command, Func<ParseResult, CancellationToken, Task<(string Said, int Code)>> run)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (line, token) =>
        {
            try
            {
                var (said, code) = await run(line, token);
                await line.InvocationConfiguration.Output.WriteLineAsync(said);
                return code;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException or SeedFileException)
            {
                await line.InvocationConfiguration.Error.WriteLineAsync(exception.Message);
                return Failed;
            }
        });
        return command;
    }
}
