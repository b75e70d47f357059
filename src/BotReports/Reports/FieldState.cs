namespace BotReports.Reports;

/// <summary>What a rapporteur has said of a question beside answering it.</summary>
public enum FieldState
{
    /// <summary>Takes answers as long as there is room.</summary>
    Open,

    /// <summary>There are no more answers to come.</summary>
    Done,

    /// <summary>Passed over for now; may be answered all the same.</summary>
    Skipped,
}
