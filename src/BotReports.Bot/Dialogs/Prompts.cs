namespace BotReports.Bot.Dialogs;

/// <summary>The ids of the prompts that the dialogs share.</summary>
internal static class Prompts
{
    public const string Words = "words";
    public const string Choice = "choice";
    public const string Confirm = "confirm";
    public const string Import = "import-choice";
    public const string Approval = "approval";
}
