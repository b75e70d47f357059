namespace BotReports.Events;

/// <summary>A document of the event that every host knows by heart, and follows when another one changes it.</summary>
public interface IEventDocument
{
    /// <summary>Whether other processes may change it too.</summary>
    bool IsShared { get; }

    /// <summary>Reads it where it has changed.</summary>
    /// <exception cref="IOException">The storage does not answer.</exception>
    Task RefreshAsync(CancellationToken cancellationToken);
}
