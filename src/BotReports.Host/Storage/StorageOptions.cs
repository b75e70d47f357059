using BotReports.Azure;

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

    /// <summary>The folder of the embedded database, when no blob storage is named; relative to the content root.</summary>
    public string Directory { get; init; } = "data";

    public bool IsAzure => ConnectionString is { Length: > 0 } || ServiceUri is not null;

    public static StorageOptions Of(WebApplicationBuilder builder) => builder.Configuration.GetSection(Section).Get<StorageOptions>() ?? new StorageOptions();

    /// <summary>Only where <see cref="IsAzure"/>.</summary>
    public AzureBlobDocuments OpenAzure() => AzureBlobDocuments.Open(new AzureBlobOptions { ConnectionString = ConnectionString, ServiceUri = ServiceUri, Container = Container });
}
