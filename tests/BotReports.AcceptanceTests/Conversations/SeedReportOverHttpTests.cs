namespace BotReports.AcceptanceTests.Conversations;

public sealed class SeedReportOverHttpTests
{
    public const string ScriptName = "seed-report";
}
