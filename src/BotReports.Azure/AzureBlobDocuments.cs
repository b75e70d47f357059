using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using BotReports.Documents;
using ETag = BotReports.Documents.ETag;

namespace BotReports.Azure;

/// <summary>
/// Documents as blobs of one container, under the same names; any number of processes may share it. The ETags are the
/// storage's own.
/// </summary>
/// <remarks>
/// When a connection breaks after the storage has written and before it has said so, the SDK repeats the write, whose
/// condition holds no longer: we would report a conflict with ourselves. So each write leaves an id in the blob's metadata, and on
/// a conflict we look whose write is there. Where another has come over ours meanwhile, it counts as a conflict.
/// </remarks>
public sealed class AzureBlobDocuments(BlobContainerClient container) : IDocuments
{
    /// <summary>Names of metadata follow the rules of C# identifiers: no hyphen.</summary>
    private const string WriteId = "writeid";

    private const int NotModified = 304;

    private static readonly BlobHttpHeaders Json = new() { ContentType = "application/json" };

    public bool IsShared => true;

    /// <summary>Opens the container that the options name; says nothing to it until it is asked for something.</summary>
    /// <exception cref="InvalidOperationException">The options name no storage.</exception>
    public static AzureBlobDocuments Open(AzureBlobOptions options) => new(options switch
    {
        { ConnectionString: { Length: > 0 } connection } => new BlobContainerClient(connection, options.Container, Client(options)),
        { ServiceUri: { } service } => new BlobServiceClient(service, new DefaultAzureCredential(), Client(options)).GetBlobContainerClient(options.Container),
        _ => throw new InvalidOperationException("Set Storage:ConnectionString or Storage:ServiceUri to use Azure Blob Storage."),
    });

    /// <summary>
    /// Creates the container if there is none; at start, before anything else. Looks first: an identity whose role ends at the container may not be allowed to
    /// create one.
    /// </summary>
    /// <exception cref="IOException">The storage cannot be reached, or refuses.</exception>
    public Task EnsureContainerAsync(CancellationToken cancellationToken) =>
        AzureFailure.AsIOExceptionAsync($"create the container {container.Name}", () => CreateIfAbsentAsync(cancellationToken), cancellationToken);

    public Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken) =>
        AzureFailure.AsIOExceptionAsync($"read {name}", () => DownloadAsync(BlobOf(name), cancellationToken), cancellationToken);

    public Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken) =>
        AzureFailure.AsIOExceptionAsync($"read {name}", () => DownloadUnlessAsync(BlobOf(name), known, cancellationToken), cancellationToken);

    public Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken) =>
        AzureFailure.AsIOExceptionAsync($"write {name}", () => UploadAsync(BlobOf(name), content, condition, cancellationToken), cancellationToken);

    public Task DeleteAsync(DocumentName name, CancellationToken cancellationToken) =>
        AzureFailure.AsIOExceptionAsync($"delete {name}", () => DeleteAsync(BlobOf(name), cancellationToken), cancellationToken);

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken) =>
        ListBelowAsync(DocumentName.ParseFolder(folder), cancellationToken);

    private async Task<bool> CreateIfAbsentAsync(CancellationToken cancellationToken)
    {
        if (!await container.ExistsAsync(cancellationToken))
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }

        return true;
    }

    private static async Task<Document?> DownloadAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            BlobDownloadResult found = await blob.DownloadContentAsync(cancellationToken);
            return new Document(found.Content.ToMemory(), ToETag(found.Details.ETag));
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    private static async Task<DocumentReading> DownloadUnlessAsync(BlobClient blob, ETag known, CancellationToken cancellationToken)
    {
        try
        {
            var options = new BlobDownloadOptions { Conditions = new() { IfNoneMatch = FromETag(known) } };
            var found = await blob.DownloadContentAsync(options, cancellationToken);

            // The SDK gives a 304 back as a response without a body.
            return found.GetRawResponse().Status == NotModified
                ? DocumentReading.Unchanged
                : new DocumentReading(IsUnchanged: false, new Document(found.Value.Content.ToMemory(), ToETag(found.Value.Details.ETag)));
        }
        catch (RequestFailedException e) when (e.Status == NotModified)
        {
            return DocumentReading.Unchanged;
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return new DocumentReading(IsUnchanged: false, null);
        }
    }

    private static async Task<ETag?> UploadAsync(BlobClient blob, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString("N");
        var options = new BlobUploadOptions
        {
            HttpHeaders = Json,
            Metadata = new Dictionary<string, string> { [WriteId] = id },
            Conditions = new() { IfNoneMatch = condition.MustBeAbsent ? global::Azure.ETag.All : null, IfMatch = FromETag(condition.Match) },
        };
        try
        {
            BlobContentInfo written = await blob.UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
            return ToETag(written.ETag);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ConditionNotMet || e.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            return await WrittenByAsync(id, blob, cancellationToken);
        }
    }

    /// <summary>The state of the blob if the write of that id made it; null if another's did.</summary>
    private static async Task<ETag?> WrittenByAsync(string id, BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            BlobProperties found = await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
            return found.Metadata.TryGetValue(WriteId, out var writer) && writer == id ? ToETag(found.ETag) : null;
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    private static async Task<bool> DeleteAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            await blob.DeleteAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return false;
        }
    }

    private async IAsyncEnumerable<DocumentEntry> ListBelowAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var blobs = container.GetBlobsAsync(new GetBlobsOptions { Prefix = folder }, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await AzureFailure.AsIOExceptionAsync($"list {folder}", () => blobs.MoveNextAsync().AsTask(), cancellationToken))
            if (DocumentName.TryParse(blobs.Current.Name, out var name) && blobs.Current.Properties.ETag is { } etag)
                yield return new DocumentEntry(name, ToETag(etag));
    }

    private BlobClient BlobOf(DocumentName name) => container.GetBlobClient(name.Value);

    /// <summary>Headers quote ETags and lists do not; ours have no quotes.</summary>
    private static ETag ToETag(global::Azure.ETag etag) => new(etag.ToString().Trim('"'));

    private static global::Azure.ETag? FromETag(ETag? etag) => etag is { } value ? new global::Azure.ETag($"\"{value}\"") : null;

    /// <summary>Gives up within the time that a channel waits for us, instead of the minutes of the SDK's defaults.</summary>
    private static BlobClientOptions Client(AzureBlobOptions options) => new()
    {
        Retry = { MaxRetries = 2, NetworkTimeout = options.Attempt, Delay = TimeSpan.FromMilliseconds(200), MaxDelay = TimeSpan.FromSeconds(1) },
    };
}
