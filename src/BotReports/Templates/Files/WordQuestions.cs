using BotReports.Languages;

namespace BotReports.Templates.Files;

/// <summary>Makes questions of what a Word form has, and gives them ids.</summary>
internal sealed class WordQuestions
{
    private const int LongestTitle = 200;

    private readonly TemplateIds _ids = new();

    public Question Text(string title, TemplateIds? ids = null) => Of(QuestionKind.Text, title, 1, ids);

    /// <param name="limit">Null for any number.</param>
    public Question List(string title, int? limit, TemplateIds? ids = null) => Of(QuestionKind.List, title, limit, ids);

    /// <param name="members">The titles of its questions, each with its limit: 1 for one answer, null for any number.</param>
    public Question Group(string title, int? limit, IEnumerable<(string Title, int? Limit)> members)
    {
        var ids = new TemplateIds();
        return Of(QuestionKind.Group, title, limit, null) with { Questions = [.. members.Select((member, index) => index == 0 || member.Limit == 1 ? Text(member.Title, ids) : List(member.Title, member.Limit, ids))] };
    }

    private Question Of(QuestionKind kind, string title, int? limit, TemplateIds? ids)
    {
        var words = title.TrimEnd(':', ' ', '\u00a0') is { Length: > 0 } text ? Excerpt.Of(text, LongestTitle) : "–";
        var asked = LocalizedText.English(words);
        return new Question((ids ?? _ids).Give(words, "question"), kind, XlsFormTexts.NameOf(asked, asked), asked, asked) { Limit = limit };
    }
}
