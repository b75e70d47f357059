using BotReports.Bot.Files;

namespace BotReports.Tests.Conversations;

/// <summary>Files that have addresses, without a network.</summary>
public sealed class FileShelf : IFileDownload, IFileUpload
{
    private readonly Dictionary<string, byte[]> _files = [];

    public string Put(string name, byte[] content)
    {
        var address = $"https://contoso.sharepoint.com/{Uri.EscapeDataString(name)}";
        _files[address] = content;
        return address;
    }

    public Task<bool> PutAsync(Uri address, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        _files[address.AbsoluteUri] = content.ToArray();
        return Task.FromResult(true);
    }

    public Task<ReadOnlyMemory<byte>?> GetAsync(Uri address, int mostBytes, CancellationToken cancellationToken) =>
        Task.FromResult(_files[address.AbsoluteUri] is { } content && content.Length <= mostBytes ? content : (ReadOnlyMemory<byte>?)null);
}
