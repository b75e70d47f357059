using BotReports.Documents;

namespace BotReports.Tests.Turns;

/// <summary>One host's way to a shared storage, on which something goes wrong where a test wants it.</summary>
public sealed class FaultyDocuments(IDocuments storage) : IDocuments, IDisposable
{
    private CancellationTokenSource _life = new();
    private Fault _fault;
    private int _at;

    /// <summary>Ends when the host does.</summary>
    public CancellationToken Life => _life.Token;

    public bool IsShared => storage.IsShared;

    /// <summary>Runs before the next write, once.</summary>
    public Func<Task>? BeforeWrite { get; set; }

    /// <summary>Runs before the next read, once.</summary>
    public Func<Task>? BeforeRead { get; set; }

    /// <summary>Runs when the next document has been read and has not arrived yet, once.</summary>
    public Func<Task>? AfterRead { get; set; }

    /// <summary>Whether no answer comes back. Writes do not happen then, as those that follow one whose answer was lost do not.</summary>
    public bool IsCut { get; set; }

    /// <summary>Whether the storage takes every read and never answers.</summary>
    public bool ReadsHang { get; set; }

    /// <summary>A part of the names of documents that the storage does not give; null where it gives all.</summary>
    public string? Missing { get; set; }

    /// <summary>Is released once for each call that hangs.</summary>
    public SemaphoreSlim Hung { get; } = new(0);

    /// <summary>How many writes were tried.</summary>
    public int Writes { get; private set; }

    /// <summary>Whether the fault that was asked for has happened.</summary>
    public bool HasHappened => _fault is Fault.None;

    /// <param name="write">At which write from now on, from 1.</param>
    public void FailAt(int write, Fault fault) => (_at, _fault) = (Writes + write, fault);

    /// <summary>Nothing goes wrong any more.</summary>
    public void Disarm() => (_fault, BeforeWrite, BeforeRead, AfterRead, IsCut, ReadsHang) = (Fault.None, null, null, null, false, false);

    /// <summary>The host has been started again.</summary>
    public void Revive()
    {
        _life.Dispose();
        _life = new CancellationTokenSource();
        Disarm();
    }

    public void Dispose()
    {
        _life.Dispose();
        Hung.Dispose();
    }

    public async Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        if (Missing is { } folder && name.Value.Contains(folder, StringComparison.Ordinal))
        {
            throw new IOException("The answer was lost.");
        }

        var found = await storage.GetAsync(name, cancellationToken);
        if (AfterRead is { } after)
        {
            AfterRead = null;
            await after();
        }

        return found;
    }

    public async Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        return await storage.GetUnlessAsync(name, known, cancellationToken);
    }

    public async Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken)
    {
        Life.ThrowIfCancellationRequested();
        if (BeforeWrite is { } before)
        {
            BeforeWrite = null;
            await before();
        }

        var fault = ++Writes == _at ? _fault : Fault.None;
        if (fault is not Fault.None)
        {
            _fault = Fault.None;
        }

        switch (fault)
        {
            case Fault.Conflict when await storage.GetAsync(name, cancellationToken) is { } stored:
                await storage.PutAsync(name, stored.Content, PutCondition.Always, cancellationToken);
                break;
            case Fault.Refused:
                throw new NotWrittenException("The storage does not take it.");
            case Fault.CutBefore:
                IsCut = true;
                break;
            case Fault.Hangs:
                await HangAsync(cancellationToken);
                break;
            case Fault.CrashBefore:
                await _life.CancelAsync();
                Life.ThrowIfCancellationRequested();
                break;
            default:
                break;
        }

        if (IsCut && fault is not Fault.Cut)
        {
            throw new IOException("The answer was lost.");
        }

        var written = await storage.PutAsync(name, content, condition, cancellationToken);
        if (fault is Fault.AnswerLost)
        {
            throw new IOException("The answer was lost.");
        }

        if (fault is Fault.Overtaken)
        {
            await storage.PutAsync(name, content, PutCondition.Always, cancellationToken);
            return null;
        }

        if (fault is Fault.Cut)
        {
            IsCut = true;
            throw new IOException("The answer was lost.");
        }

        if (fault is Fault.HangsAfter)
        {
            await HangAsync(cancellationToken);
        }

        if (fault is Fault.CrashAfter)
        {
            await _life.CancelAsync();
            Life.ThrowIfCancellationRequested();
        }

        return written;
    }

    public async Task DeleteAsync(DocumentName name, CancellationToken cancellationToken)
    {
        Life.ThrowIfCancellationRequested();
        var fault = ++Writes == _at ? _fault : Fault.None;
        _fault = fault is Fault.None ? _fault : Fault.None;
        if (fault is Fault.CrashBefore)
        {
            await _life.CancelAsync();
            Life.ThrowIfCancellationRequested();
        }

        if (fault is Fault.Refused)
        {
            throw new NotWrittenException("The storage does not take it.");
        }

        await storage.DeleteAsync(name, cancellationToken);
        if (fault is Fault.AnswerLost)
        {
            throw new IOException("The answer was lost.");
        }

        if (fault is Fault.CrashAfter)
        {
            await _life.CancelAsync();
            Life.ThrowIfCancellationRequested();
        }
    }

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken)
    {
        Life.ThrowIfCancellationRequested();
        return storage.ListAsync(folder, cancellationToken);
    }

    private async Task HangAsync(CancellationToken cancellationToken)
    {
        Hung.Release();
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Life.ThrowIfCancellationRequested();
        if (IsCut)
        {
            throw new IOException("The answer was lost.");
        }

        if (ReadsHang)
        {
            await HangAsync(cancellationToken);
        }

        if (BeforeRead is { } before)
        {
            BeforeRead = null;
            await before();
        }
    }
}
