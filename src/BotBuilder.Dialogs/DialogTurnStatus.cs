namespace Microsoft.Bot.Builder.Dialogs;

public enum DialogTurnStatus
{
    /// <summary>There is nothing on the stack.</summary>
    Empty,

    /// <summary>The dialog waits for the user.</summary>
    Waiting,

    /// <summary>The dialog has ended, with or without a result.</summary>
    Complete,

    Cancelled,
}
