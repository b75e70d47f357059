namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows a file that has been put among a person's.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FileInfoCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public string UniqueId { get; set; }

    public string FileType { get; set; }
}
