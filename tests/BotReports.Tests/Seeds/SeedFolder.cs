namespace BotReports.Tests.Seeds;

/// <summary>Where the seeds are beside the tests.</summary>
public static class SeedFolder
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string Templates { get; } = System.IO.Path.Combine(Path, "templates");

    public static string Languages { get; } = System.IO.Path.Combine(Path, "languages");

    public static string Programme { get; } = System.IO.Path.Combine(Path, "programmes", "csd-2016.yaml");

    public static string Document { get; } = System.IO.Path.Combine(Path, "reports", "csd-2016-4.1.txt");

    public static string Report { get; } = System.IO.Path.Combine(Path, "reports", "csd-2016-4.1.yaml");
}
