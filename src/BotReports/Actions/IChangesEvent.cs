namespace BotReports.Actions;

/// <summary>An action about the event, which organizers alone can take. Of somebody else, such words are the beginning of an answer.</summary>
public interface IChangesEvent;
