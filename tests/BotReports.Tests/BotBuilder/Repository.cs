namespace BotReports.Tests.BotBuilder;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string PathTo(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "BotReports.sln")))
            directory = directory.Parent ?? throw new InvalidOperationException("The tests do not run within the repository.");
        return directory.FullName;
    }
}
