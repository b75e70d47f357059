using System.Text.Json;
using BotReports.Documents;
using BotReports.Seeds;
using BotReports.Templates;
using Newtonsoft.Json.Linq;

namespace BotReports.Events;

/// <summary>A form that an organizer has brought, in the document <c>events/{event}/templates/{id}-{version}.json</c>, or below <c>events/{event}/proposed/</c> until it is used.</summary>
/// <param name="At">When. Who it was is noted in the audit. New reports are written in the form that was used last.</param>
/// <param name="Template">The tree of a template's file.</param>
public sealed record StoredTemplate(DateTimeOffset At, JsonElement Template) : IVersioned
{
    /// <summary>The newest version of this document's shape that this program knows.</summary>
    internal const int CurrentSchema = 1;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    internal static byte[] Write(ReportTemplate template, DateTimeOffset at)
    {
        using var tree = JsonDocument.Parse(TemplateTree.Of(template).ToString(Newtonsoft.Json.Formatting.None));
        return JsonSerializer.SerializeToUtf8Bytes(new StoredTemplate(at, tree.RootElement), StoredTemplateJson.Default.StoredTemplate);
    }

    /// <exception cref="UnreadableDocumentException">The document is no form.</exception>
    internal static (StoredTemplate Stored, ReportTemplate Template) Read(DocumentName name, ReadOnlySpan<byte> json)
    {
        var stored = DocumentJson.Read(name, json, StoredTemplateJson.Default.StoredTemplate, CurrentSchema);
        try
        {
            return stored.Schema <= CurrentSchema
                ? (stored, TemplateFile.Load(SeedFile.Of(name.Value, JToken.Parse(stored.Template.GetRawText()), SeedSchema.Template)))
                : throw new UnreadableDocumentException(name, DocumentProblem.Newer);
        }
        catch (SeedFileException)
        {
            throw new UnreadableDocumentException(name, DocumentProblem.WrongShape);
        }
    }
}
