using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using BotReports.Bot.Signals;
using BotReports.Documents;

namespace BotReports.Host.Signals;

/// <summary>Times each operation of a storage: <c>botreports.storage.duration</c>, by operation and outcome.</summary>
internal sealed class MeteredDocuments(IDocuments documents, IMeterFactory meters) : IDocuments
{
    private readonly Histogram<double> _time = meters.Create(BotSignals.Name).CreateHistogram<double>("botreports.storage.duration", "s", "Operations of the storage, by kind and outcome.");

    public bool IsShared => documents.IsShared;

    public Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken) =>
        TimeAsync("get", documents.GetAsync(name, cancellationToken), document => document is null ? "absent" : "ok");

    public Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken) =>
        TimeAsync("get", documents.GetUnlessAsync(name, known, cancellationToken), reading => reading.IsUnchanged ? "unchanged" : "ok");

    public Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken) =>
        TimeAsync("put", documents.PutAsync(name, content, condition, cancellationToken), etag => etag is null ? "conflict" : "ok");

    public Task DeleteAsync(DocumentName name, CancellationToken cancellationToken) =>
        TimeAsync("delete", DoneAsync(documents.DeleteAsync(name, cancellationToken)), _ => "ok");

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken) => TimeAsync(documents.ListAsync(folder, cancellationToken), cancellationToken);

    private static async Task<bool> DoneAsync(Task task)
    {
        await task;
        return true;
    }

    private async Task<T> TimeAsync<T>(string operation, Task<T> running, Func<T, string> outcomeOf)
    {
        var since = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var result = await running;
            outcome = outcomeOf(result);
            return result;
        }
        finally
        {
            Record(operation, since, outcome);
        }
    }

    private async IAsyncEnumerable<DocumentEntry> TimeAsync(IAsyncEnumerable<DocumentEntry> entries, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var since = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            await foreach (var entry in entries.WithCancellation(cancellationToken))
            {
                yield return entry;
            }

            outcome = "ok";
        }
        finally
        {
            Record("list", since, outcome);
        }
    }

    private void Record(string operation, long since, string outcome) =>
        _time.Record(Stopwatch.GetElapsedTime(since).TotalSeconds, new("operation", operation), new("outcome", outcome));
}
