namespace BotReports.Bot.Handlers;

/// <summary>The ids of the dialogs that a handler may begin. They are stored in the dialogs' state, so an id is never changed.</summary>
internal static class DialogIds
{
    public const string Report = "report";
    public const string Session = "session";
    public const string Gather = "gather";
    public const string Import = "import";
    public const string Pause = "pause";
    public const string Restart = "restart";
    public const string Submit = "submit";
}
