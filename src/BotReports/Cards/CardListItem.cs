namespace BotReports.Cards;

/// <param name="Text">The item's words; their line breaks are kept.</param>
/// <param name="Marker">What stands before it: <c>1</c>, <c>4.1</c>; null for a bullet.</param>
/// <param name="Note">A small remark after it: "beyond the form's limit", who said it.</param>
public sealed record CardListItem(string Text, string? Marker = null, string? Note = null);
