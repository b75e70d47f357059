using BotReports.Bot.Files;

namespace BotReports.Tests.Conversations;

/// <summary>Files that have addresses, without a network.</summary>
public sealed class FileShelf : IFileDownload, IFileUpload, IDisposable
{
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly Dictionary<string, FileFailure> _failures = [];
    private readonly HashSet<string> _hanging = [];

    /// <summary>Is released once for each request that hangs.</summary>
    public SemaphoreSlim Hung { get; } = new(0);

    public string Put(string name, byte[] content)
    {
        var address = AddressOf(name);
        _files[address] = content;
        return address;
    }

    public Task<bool> PutAsync(Uri address, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        _files[address.AbsoluteUri] = content.ToArray();
        return Task.FromResult(true);
    }

    /// <summary>An address at which the host answers something else than the file.</summary>
    public string Refuse(string name, FileFailure failure)
    {
        var address = AddressOf(name);
        _failures[address] = failure;
        return address;
    }

    /// <summary>An address whose host takes the request and then says nothing.</summary>
    public string Hang(string name)
    {
        var address = AddressOf(name);
        _hanging.Add(address);
        return address;
    }

    public async Task<FileDownload> GetAsync(Uri address, int mostBytes, CancellationToken cancellationToken)
    {
        if (_hanging.Contains(address.AbsoluteUri))
        {
            Hung.Release();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }

        return Get(address, mostBytes);
    }

    private FileDownload Get(Uri address, int mostBytes) =>
        _failures.TryGetValue(address.AbsoluteUri, out var failure) ? FileDownload.Fail(failure)
        : _files[address.AbsoluteUri] is { } content && content.Length <= mostBytes ? FileDownload.Of(content)
        : FileDownload.Fail(FileFailure.TooLarge);

    public void Dispose() => Hung.Dispose();

    private static string AddressOf(string name) => $"https://contoso.sharepoint.com/{Uri.EscapeDataString(name)}";
}
