namespace BotReports.Actions;

/// <summary>An action about the programme, which organizers alone can take. Of somebody else, such words are the beginning of an answer.</summary>
public interface IChangesProgramme;
