using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Reports;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Imports.Files;

/// <summary>A file that somebody hands in, as the report has it while its sender is asked.</summary>
internal sealed class ReadFile
{
    private ReadFile(FilledForm form)
    {
        Unread = form.Unread;
        var note = ExportSample.Empty.Note(form.Text, Sample.Delivery(991), form.IsLaidOut ? form.Passages : null).Notes[^1];
        Proposal = new FormReader(FormSample.Template).Read(FilledForm.Of(note));
    }

    public ImportProposal Proposal { get; }

    public IReadOnlyList<UnreadPart> Unread { get; }

    public IEnumerable<string> Answers => Proposal.Answers.Select(answer => $"{answer.Field}: {answer.Text}");

    public static ReadFile Of(string name, byte[] bytes)
    {
        var file = ImportFile.Read(name, bytes, new ImportLimits());
        file.Refusal.ShouldBeNull();
        return new ReadFile(file.Form!);
    }

    public IEnumerable<string> To(string field) => Proposal.Answers.Where(answer => answer.Field.ToString() == field).Select(answer => answer.Text);
}
