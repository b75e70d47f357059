using BotReports.Reports;

namespace BotReports.Exports.Proceedings;

/// <summary>Fetches the bytes of a report's pictures, by their ids.</summary>
/// <exception cref="IOException">The storage does not answer.</exception>
public delegate Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> PicturesOf(Report report, CancellationToken cancellationToken);
