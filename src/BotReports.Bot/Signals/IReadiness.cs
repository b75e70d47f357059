namespace BotReports.Bot.Signals;

/// <summary>A part of the host that may not be ready for its work. Thread-safe.</summary>
public interface IReadiness
{
    /// <summary>The part's name for whoever runs the host: <c>storage</c>.</summary>
    string Part { get; }

    /// <summary>Whether nobody can be served without it, so that no requests should be sent to this host.</summary>
    bool IsNeededByAll { get; }

    /// <summary>What is wrong, in a few words without anybody's data; null where it is ready.</summary>
    Task<string?> FindProblemAsync(CancellationToken cancellationToken);
}
