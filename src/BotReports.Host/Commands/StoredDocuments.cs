using System.Runtime.CompilerServices;
using BotReports.Azure;
using BotReports.Documents;
using BotReports.Documents.Sqlite;
using BotReports.Host.Storage;

namespace BotReports.Host.Commands;

/// <summary>All documents of the storage that the settings name, for the commands. The host may serve them meanwhile, unless it is said otherwise.</summary>
internal sealed class StoredDocuments(StorageOptions options, string contentRoot)
{
    private string Folder => options.FolderBelow(contentRoot);

    /// <exception cref="IOException">The storage cannot be read.</exception>
    public IAsyncEnumerable<(DocumentName Name, ReadOnlyMemory<byte> Content)> ReadAllAsync(CancellationToken cancellationToken) =>
        options.IsAzure ? ReadAsync(options.OpenAzure(), cancellationToken) : new SqliteReader(Folder).ReadAll().ToAsyncEnumerable();

    /// <summary>On the embedded storage the host must not run.</summary>
    /// <returns>How many are written, and how many were left because they were there.</returns>
    /// <exception cref="IOException">The storage cannot be written, or a host owns it.</exception>
    public async Task<(int Written, int Left)> PutAllAsync(IAsyncEnumerable<(DocumentName Name, ReadOnlyMemory<byte> Content)> documents, bool replaces, CancellationToken cancellationToken)
    {
        if (!options.IsAzure)
        {
            using var embedded = new SqliteDocuments(Folder);
            return await PutAsync(embedded, documents, replaces, cancellationToken);
        }

        var azure = options.OpenAzure();
        await azure.EnsureContainerAsync(cancellationToken);
        return await PutAsync(azure, documents, replaces, cancellationToken);
    }

    /// <exception cref="IOException">The file is there, or cannot be written, or the storage is not the embedded one.</exception>
    public void BackUpTo(string file)
    {
        if (options.IsAzure)
        {
            throw new IOException("The documents are in an Azure Blob Storage, which keeps earlier versions itself where that is switched on. \"documents export\" copies them as files.");
        }

        new SqliteReader(Folder).BackUpTo(file);
    }

    private static async IAsyncEnumerable<(DocumentName Name, ReadOnlyMemory<byte> Content)> ReadAsync(AzureBlobDocuments documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var folder in DocumentFolders.All)
        {
            await foreach (var entry in documents.ListAsync(folder, cancellationToken))
            {
                // It may have been deleted since.
                if (await documents.GetAsync(entry.Name, cancellationToken) is { } document)
                {
                    yield return (entry.Name, document.Content);
                }
            }
        }
    }

    private static async Task<(int Written, int Left)> PutAsync(IDocuments into, IAsyncEnumerable<(DocumentName Name, ReadOnlyMemory<byte> Content)> documents, bool replaces, CancellationToken cancellationToken)
    {
        var (written, left) = (0, 0);
        await foreach (var (name, content) in documents.WithCancellation(cancellationToken))
        {
            if (await into.PutAsync(name, content, replaces ? PutCondition.Always : PutCondition.IfAbsent, cancellationToken) is null)
            {
                left++;
            }
            else
            {
                written++;
            }
        }

        return (written, left);
    }
}
