using System.Text;
using System.Text.Json.Nodes;
using BotReports.Documents;
using BotReports.Documents.Sqlite;

namespace BotReports.AcceptanceTests.Documents;

/// <summary>Looks into a host's directory, whether the host runs or not.</summary>
internal static class EmbeddedStorage
{
    public static string? Find(string directory, string name) =>
        new SqliteReader(directory).Find(DocumentName.Parse(name)) is { } content ? Encoding.UTF8.GetString(content) : null;

    /// <summary>A report of the event csd-2016.</summary>
    public static JsonNode Report(string directory, string session) => JsonNode.Parse(Find(directory, $"reports/csd-2016/{session}.json").ShouldNotBeNull())!;

    /// <summary>The names of all documents.</summary>
    public static IReadOnlyList<string> Names(string directory) => [.. new SqliteReader(directory).ReadAll().Select(document => document.Name.Value)];

    /// <summary>Writes into the directory of a host that does not run.</summary>
    public static async Task PutAsync(string directory, string name, byte[] content)
    {
        using var documents = new SqliteDocuments(directory);
        await documents.PutAsync(DocumentName.Parse(name), content, PutCondition.Always, TestContext.Current.CancellationToken);
    }
}
