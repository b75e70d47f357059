using BotReports.Documents;

namespace BotReports.Erasures;

/// <summary>A request as it is stored, and the state of its document.</summary>
public sealed record StoredErasure(DocumentName Name, ErasureRequest Request, ETag ETag);
