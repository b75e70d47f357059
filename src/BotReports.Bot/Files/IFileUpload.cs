namespace BotReports.Bot.Files;

/// <summary>Puts a file where its owner has agreed to have it. Goes only to addresses that are trusted to keep such files.</summary>
internal interface IFileUpload
{
    /// <returns>Whether it is there; false where the address is not trusted, or has been closed meanwhile.</returns>
    /// <exception cref="IOException">The address cannot be reached now.</exception>
    Task<bool> PutAsync(Uri address, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
