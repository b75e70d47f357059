namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks a person whether a file may be put among theirs.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public string Description { get; set; }

    public long? SizeInBytes { get; set; }

    /// <summary>What comes back when the person agrees.</summary>
    public object AcceptContext { get; set; }

    public object DeclineContext { get; set; }
}
