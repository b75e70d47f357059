namespace BotReports.Seeds;

/// <summary>A text is not YAML, or uses a part of YAML that seed files do without.</summary>
internal sealed class YamlSyntaxException(long line, string message) : Exception(message)
{
    public int Line { get; } = (int)line;
}
