namespace BotReports.Bot.Files;

/// <summary>Fetches what a person has attached to a message. Goes only to addresses that are trusted to hold such files.</summary>
internal interface IFileDownload
{
    /// <returns>The whole file; null where the address is not trusted, or the file is larger than asked for.</returns>
    /// <param name="address">Where the channel says that the file is.</param>
    /// <param name="mostBytes">How many bytes are taken at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="IOException">The file cannot be fetched now.</exception>
    Task<ReadOnlyMemory<byte>?> GetAsync(Uri address, int mostBytes, CancellationToken cancellationToken);
}
