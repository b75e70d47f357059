namespace BotReports.Bot.Handlers;

/// <summary>Marks a class that handles the few actions of a family, by implementing <see cref="IHandler{TAction}"/> for each of them.</summary>
public interface IHandler;
