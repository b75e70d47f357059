namespace Microsoft.Bot.Schema.Teams;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FileConsentCardResponse
{
    /// <summary>"accept" or "decline".</summary>
    public string Action { get; set; }

    /// <summary>What the card gave along for this.</summary>
    public object Context { get; set; }

    /// <summary>Where the file goes; null when it was declined.</summary>
    public FileUploadInfo UploadInfo { get; set; }
}
