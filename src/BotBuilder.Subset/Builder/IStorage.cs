namespace Microsoft.Bot.Builder;

public interface IStorage
{
    /// <returns>What was found; a key without a document is not in it.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Each value that is an <see cref="IStoreItem"/> is written only if its ETag is the stored one, or "*".</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
