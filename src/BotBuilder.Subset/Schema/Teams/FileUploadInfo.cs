namespace Microsoft.Bot.Schema.Teams;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FileUploadInfo
{
    public string Name { get; set; }

    /// <summary>The upload session that takes the bytes.</summary>
    public string UploadUrl { get; set; }

    /// <summary>Where the file is to be found afterwards.</summary>
    public string ContentUrl { get; set; }

    public string UniqueId { get; set; }

    public string FileType { get; set; }
}
