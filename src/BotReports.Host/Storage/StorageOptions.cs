using BotReports.Azure;
using BotReports.Bot.Turns;

namespace BotReports.Host.Storage;

/// <summary>Where the documents are kept: the section <c>Storage</c>.</summary>
internal sealed record StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Azure Blob Storage by connection string; takes precedence over <see cref="ServiceUri"/>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Azure Blob Storage by managed identity.</summary>
    public Uri? ServiceUri { get; init; }

    public string Container { get; init; } = "botreports";

    /// <summary>The folder of the embedded database, when no blob storage is named; relative to the content root. Null where nobody has chosen one.</summary>
    public string? Directory { get; init; }

    /// <summary>Where the embedded database is: below the content root where nobody has chosen, which is for trying it out.</summary>
    public string FolderBelow(string contentRoot) => Path.GetFullPath(Directory is { Length: > 0 } chosen ? chosen : "data", contentRoot);

    /// <summary>How long a turn may wait for the storage. Teams does not wait for more than 15 seconds in all.</summary>
    public TimeSpan Patience { get; init; } = StoragePatience.OfChannels.Longest;

    public bool IsChosen => IsAzure || Directory is { Length: > 0 };

    public bool IsAzure => ConnectionString is { Length: > 0 } || ServiceUri is not null;

    public static StorageOptions Of(WebApplicationBuilder builder) => builder.Configuration.GetSection(Section).Get<StorageOptions>() ?? new StorageOptions();

    /// <summary>Only where <see cref="IsAzure"/>.</summary>
    public AzureBlobDocuments OpenAzure() => AzureBlobDocuments.Open(new AzureBlobOptions
    {
        ConnectionString = ConnectionString,
        ServiceUri = ServiceUri,
        Container = Container,
        Attempt = Patience / 2,
    });
}
