using System.Security.Cryptography;
using System.Text;
using BotReports.Documents;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Events;

/// <summary>Forms that organizers look at and try before they use them. They are stored, so that any host can show them, at any time. Thread-safe.</summary>
public sealed class TemplateProposals(IDocuments documents, Conference conference)
{
    private const int IdLength = 16;

    private readonly string _folder = ProgrammeProposals.FolderOf(conference.Programme.Event);

    /// <summary>A proposal of what a message brings.</summary>
    public static TemplateProposal Make(ReportTemplate template, Delivery delivery) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"form {delivery.Key}")), 0, IdLength), template);

    /// <exception cref="IOException">It may or may not have been written.</exception>
    public Task KeepAsync(TemplateProposal proposal, Delivery delivery, CancellationToken cancellationToken) =>
        documents.PutAsync(NameOf(proposal.Id), StoredTemplate.Write(proposal.Template, delivery.At), PutCondition.Always, cancellationToken);

    /// <summary>Null where there is none, or none that can be read.</summary>
    public async Task<TemplateProposal?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await documents.GetAsync(NameOf(id), cancellationToken) is { } document ? new TemplateProposal(id, StoredTemplate.Read(NameOf(id), document.Content.Span).Template) : null;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    private DocumentName NameOf(string id) => DocumentName.Parse($"{_folder}{id}.json");
}
