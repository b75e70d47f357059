using BotReports.Programmes;

namespace BotReports.Exports;

/// <summary>An export as a file to keep.</summary>
/// <param name="Name">Such as <c>csd-2016-4.1.docx</c>.</param>
public sealed record ExportedFile(string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    internal static ExportedFile Of(ExportedReport report, string ending, string mediaType, byte[] content) =>
        new($"{report.Event.Id}-{report.Session.Number}{(GroupName.TryParse(report.Session.Group, out var group) ? $"-{group.Key}" : "")}.{ending}", mediaType, content);
}
