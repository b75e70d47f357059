namespace BotReports.Reports;

/// <summary>What becomes of the words of a person who is erased.</summary>
public enum ErasureMode
{
    /// <summary>The words stay, and nobody can tell whose they were.</summary>
    Name,

    /// <summary>The words go too, with their earlier wordings, their pictures and their voice notes.</summary>
    Words,
}
