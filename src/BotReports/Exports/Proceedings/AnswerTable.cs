using BotReports.Reports;
using BotReports.Spreadsheets;
using BotReports.Templates;

namespace BotReports.Exports.Proceedings;

/// <summary>The table of a question that takes answer after answer: a row for each.</summary>
internal sealed class AnswerTable(EventContent content, SessionCells sessions, FormQuestion question)
{
    private readonly IReadOnlyList<FormQuestion> _single = [.. question.Members.Where(member => member.IsSingle)];

    /// <param name="answers">The answers of a session, each with the repetition that it is in.</param>
    public SheetTable Of(Func<EventSession, IEnumerable<(ExportedAnswer Answer, ExportedAnswer? Parent)>> answers) => new(
        question.Key,
        question.Newest.Title.In(content.Language),
        SheetNames.Distinct([.. sessions.Columns, .. Columns()]),
        [.. content.Reported.SelectMany(session => answers(session).Select(entry => (IReadOnlyList<object?>)[.. sessions.Of(session), .. CellsOf(entry.Answer, entry.Parent)]))]);

    private IEnumerable<string> Columns()
    {
        var phrases = content.Phrases;
        return
        [
            .. question.Group is null ? Array.Empty<string>() : [phrases.ColumnParent, phrases.ColumnParentPlace],
            phrases.ColumnId,
            phrases.ColumnPlace,
            .. content.Options.HasExtras ? [phrases.ColumnExtra] : Array.Empty<string>(),
            .. content.Options.HasOrigins ? [phrases.ColumnOrigin] : Array.Empty<string>(),
            .. HasWords ? [question.Newest.Title.In(content.Language)] : Array.Empty<string>(),
            .. question.Is(QuestionKind.Quote) ? [phrases.ColumnSpeaker] : Array.Empty<string>(),
            .. _single.Select(member => member.Newest.Title.In(content.Language)),
            phrases.Pictures,
        ];
    }

    private bool HasWords => question.Is(QuestionKind.List) || question.Is(QuestionKind.Quote);

    private IEnumerable<object?> CellsOf(ExportedAnswer answer, ExportedAnswer? parent)
    {
        if (question.Group is not null)
        {
            yield return parent?.Id;
            yield return parent?.Place;
        }

        yield return answer.Id;
        yield return answer.Place;
        if (content.Options.HasExtras)
        {
            yield return answer.Extra;
        }

        if (content.Options.HasOrigins)
        {
            yield return answer.Origin;
        }

        if (HasWords)
        {
            yield return answer.Text;
        }

        if (question.Is(QuestionKind.Quote))
        {
            yield return answer.Attribution is null ? null : answer.Attribution.Kind is AttributionKind.Approved ? answer.Attribution.Speaker : content.Phrases.Anonymous;
        }

        foreach (var member in _single)
        {
            yield return AnswerCells.TextOf(answer.Questions?.FirstOrDefault(other => other.Id == member.Id));
        }

        yield return AnswerCells.AttachmentsOf(AnswerCells.AttachmentsOf(answer));
    }
}
