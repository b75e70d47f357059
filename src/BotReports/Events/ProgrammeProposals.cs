using System.Text;
using System.Text.Json;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Events;

/// <summary>Programmes that organizers look at before they apply them. They are stored, so that any host can apply them, at any time. Thread-safe.</summary>
public sealed class ProgrammeProposals(IDocuments documents, Conference conference)
{
    private readonly string _event = conference.Programme.Event;

    /// <summary>Where those of an event are, with a slash at the end.</summary>
    public static string FolderOf(string @event) => $"events/{@event}/proposed/";

    /// <summary>A proposal of what a message brings.</summary>
    public static ProgrammeProposal Make(Programme programme, Programme over, Delivery delivery) =>
        new(delivery.ProposalId, programme, EventProgramme.StateOf(over));

    /// <exception cref="IOException">It may or may not have been written.</exception>
    public async Task KeepAsync(ProgrammeProposal proposal, Delivery delivery, CancellationToken cancellationToken)
    {
        using var programme = JsonDocument.Parse(ProgrammeJson.Write(proposal.Programme));
        var proposed = new ProposedProgramme(delivery.Sender.Id, delivery.At, proposal.Over, programme.RootElement);
        await documents.PutAsync(NameOf(proposal.Id), JsonSerializer.SerializeToUtf8Bytes(proposed, ProposedProgrammeJson.Default.ProposedProgramme), PutCondition.Always, cancellationToken);
    }

    /// <summary>Null where there is none, or none that can be read.</summary>
    public async Task<ProgrammeProposal?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await documents.GetAsync(NameOf(id), cancellationToken) is not { } document)
        {
            return null;
        }

        try
        {
            var proposed = DocumentJson.Read(NameOf(id), document.Content.Span, ProposedProgrammeJson.Default.ProposedProgramme, ProposedProgramme.CurrentSchema);
            return new ProgrammeProposal(id, ProgrammeJson.Read(_event, Encoding.UTF8.GetBytes(proposed.Programme.GetRawText()), out _) with { Template = conference.Programme.Template }, proposed.Over);
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    /// <summary>Removes all, as when somebody is erased whose name may be in them.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RemoveAllAsync(CancellationToken cancellationToken)
    {
        var all = await documents.ListAsync(FolderOf(_event), cancellationToken).ToListAsync(cancellationToken);
        foreach (var entry in all)
        {
            await documents.DeleteAsync(entry.Name, cancellationToken);
        }

        return all.Count;
    }

    private DocumentName NameOf(string id) => DocumentName.Parse($"{FolderOf(_event)}{id}.json");
}
