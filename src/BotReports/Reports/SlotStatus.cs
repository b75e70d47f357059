namespace BotReports.Reports;

/// <summary>What has become of a slot.</summary>
public enum SlotStatus
{
    Open,
    Answered,
    Skipped,
}
