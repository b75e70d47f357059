namespace BotReports.Imports;

/// <summary>How many things of a kind a document holds that are not read.</summary>
public readonly record struct UnreadPart(UnreadKind Kind, int Count);
