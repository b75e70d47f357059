using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>What is asked after an action.</summary>
public abstract record NextStep
{
    private NextStep()
    {
    }

    /// <summary>Whatever is open stays open.</summary>
    public static NextStep Stay { get; } = new StayOpen();

    /// <summary>The next open question of the report.</summary>
    public static NextStep AskNext { get; } = new Begin(DialogIds.Report);

    /// <summary>Nothing is asked any more.</summary>
    public static NextStep Close { get; } = new CloseAll();

    /// <summary>A certain question of the report.</summary>
    public sealed record Ask(SlotAddress Slot) : NextStep;

    /// <summary>A dialog begins, whatever was open.</summary>
    /// <param name="Dialog">Its id.</param>
    /// <param name="Options">What it begins with; null for nothing.</param>
    public sealed record Begin(string Dialog, object? Options = null) : NextStep;

    private sealed record StayOpen : NextStep;

    private sealed record CloseAll : NextStep;
}
