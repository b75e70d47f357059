using BotReports.Documents;
using BotReports.Tests.Documents;

namespace BotReports.AcceptanceTests.Documents;

/// <summary>The storage of the in-process tests keeps the promises of the real ones.</summary>
public sealed class MemoryDocumentsTests : DocumentsContract
{
    protected override Task<IDocuments> OpenAsync() => Task.FromResult<IDocuments>(new MemoryDocuments());

    protected override Task<IDocuments> OpenUnreachableAsync() => Task.FromResult<IDocuments>(new MemoryDocuments { IsReachable = false });
}
