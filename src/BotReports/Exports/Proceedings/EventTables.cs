using BotReports.Spreadsheets;
using BotReports.Templates;

namespace BotReports.Exports.Proceedings;

/// <summary>
/// The reports as tables: one of the sessions, and one for every list, every kind of quote and every repeating group of the forms, in which each row has all that
/// is to be known of its session. The id of a row stays when answers are moved. A list within a group is a table of its own, with the ids of its repetitions.
/// </summary>
internal sealed class EventTables(EventContent content)
{
    private readonly SessionCells _sessions = new(content);

    public IReadOnlyList<SheetTable> All()
    {
        var questions = FormQuestion.AllOf(content.Forms.Select(form => (IReadOnlyList<Question>)[.. form.Sections.SelectMany(section => section.Questions)]));
        var tables = new List<SheetTable> { Sessions([.. questions.Where(question => question.IsSingle)]) };
        foreach (var question in questions.Where(question => question.Repeats))
        {
            tables.Add(new AnswerTable(content, _sessions, question).Of(session => Answers(session, question.Id)));
            foreach (var member in question.Members.Where(member => member.Repeats))
            {
                tables.Add(new AnswerTable(content, _sessions, member).Of(session => MemberAnswers(session, question.Id, member.Id)));
            }
        }

        // A form may have a question called "sessions".
        var keys = SheetNames.Distinct([.. tables.Select(table => table.Key)]);
        return [.. tables.Zip(keys, (table, key) => (table with { Key = key.Replace(" (", "-", StringComparison.Ordinal).TrimEnd(')') }).Fitted(content.Phrases.ColumnContinued))];
    }

    private SheetTable Sessions(IReadOnlyList<FormQuestion> single) => new(
        "sessions",
        content.Phrases.EventSessions,
        SheetNames.Distinct([.. _sessions.Columns, .. _sessions.MoreColumns, .. single.Select(question => question.Newest.Title.In(content.Language)), content.Phrases.Pictures]),
        [.. content.Sessions.Select(session => (IReadOnlyList<object?>)
        [
            .. _sessions.Of(session),
            .. SessionCells.MoreOf(session),
            .. single.Select(question => AnswerCells.TextOf(QuestionsOf(session).FirstOrDefault(other => other.Id == question.Id))),
            AnswerCells.AttachmentsOf([.. session.Report?.Attachments ?? [], .. QuestionsOf(session).SelectMany(BesideRows)]),
        ])]);

    private static IEnumerable<ExportedQuestion> QuestionsOf(EventSession session) => session.Report?.Sections.SelectMany(section => section.Questions) ?? [];

    /// <summary>The attachments of a question that have no row of their own.</summary>
    private static IEnumerable<ExportedAttachment> BesideRows(ExportedQuestion question) =>
        [.. question.Attachments ?? [], .. AnswerCells.HasRows(question) ? [] : question.Answers.SelectMany(answer => answer.Attachments ?? [])];

    private static IEnumerable<(ExportedAnswer Answer, ExportedAnswer? Parent)> Answers(EventSession session, string id) =>
        from question in QuestionsOf(session)
        where question.Id == id && AnswerCells.HasRows(question)
        from answer in question.Answers
        select (answer, (ExportedAnswer?)null);

    private static IEnumerable<(ExportedAnswer Answer, ExportedAnswer? Parent)> MemberAnswers(EventSession session, string groupId, string id) =>
        from question in QuestionsOf(session)
        where question.Id == groupId
        from repetition in question.Answers
        from member in repetition.Questions ?? []
        where member.Id == id && AnswerCells.HasRows(member)
        from answer in member.Answers
        select (answer, (ExportedAnswer?)repetition);
}
