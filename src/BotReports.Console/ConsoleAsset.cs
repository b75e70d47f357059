namespace BotReports.Console;

/// <summary>A file of the page, which the build has bundled and embedded in this assembly.</summary>
internal sealed record ConsoleAsset(byte[] Content, string ContentType)
{
    private const string Prefix = "console/";

    /// <summary>By file name.</summary>
    public static IReadOnlyDictionary<string, ConsoleAsset> All { get; } = typeof(ConsoleAsset).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[Prefix.Length..], Read);

    private static ConsoleAsset Read(string name)
    {
        using var stream = typeof(ConsoleAsset).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new ConsoleAsset(content, Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        });
    }
}
