using BotReports.Bot.Files;

namespace BotReports.Tests.Conversations;

/// <summary>Files that have addresses, without a network.</summary>
public sealed class FileShelf : IFileDownload, IFileUpload
{
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly Dictionary<string, FileFailure> _failures = [];

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

    public Task<FileDownload> GetAsync(Uri address, int mostBytes, CancellationToken cancellationToken) => Task.FromResult(
        _failures.TryGetValue(address.AbsoluteUri, out var failure) ? FileDownload.Fail(failure)
        : _files[address.AbsoluteUri] is { } content && content.Length <= mostBytes ? FileDownload.Of(content)
        : FileDownload.Fail(FileFailure.TooLarge));

    private static string AddressOf(string name) => $"https://contoso.sharepoint.com/{Uri.EscapeDataString(name)}";
}
