namespace BotReports.Imports.Files;

/// <summary>What a part of a Word document refers to.</summary>
/// <param name="Type">The last word of the relation's type: <c>header</c>, <c>image</c>.</param>
/// <param name="Target">The name of a part of the document; nothing of use where it is elsewhere.</param>
/// <param name="IsElsewhere">Whether it would have to be fetched, which is never done.</param>
internal sealed record DocxRelation(string Type, string Target, bool IsElsewhere);
