namespace BotReports.Erasures;

/// <summary>How much an erasure concerned.</summary>
/// <param name="Reports">Reports that something of the person was in.</param>
/// <param name="Texts">What they had said: answers, earlier wordings, notes.</param>
/// <param name="Attachments">Their pictures and voice notes.</param>
/// <param name="LeftAlone">Documents that could not be read or may not be written, and seem to have something of the person in them.</param>
public sealed record ErasureCounts(int Reports, int Texts, int Attachments, int LeftAlone = 0);
