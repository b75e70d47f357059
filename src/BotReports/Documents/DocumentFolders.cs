namespace BotReports.Documents;

/// <summary>The folders at the top, which all documents are in; each with a slash at its end.</summary>
public static class DocumentFolders
{
    public static IReadOnlyList<string> All { get; } = ["audit/", "channels/", "conversations/", "erasures/", "events/", "health/", "outbox/", "reports/", "unreadable/"];
}
