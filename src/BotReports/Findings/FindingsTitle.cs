using System.Globalization;
using BotReports.Actions;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Findings;

/// <summary>What was asked for, as the title of its answer: all that narrows it is named.</summary>
internal static class FindingsTitle
{
    /// <summary>In letters.</summary>
    private const int LongestPart = 60;

    public static string Of(FindingsAnswer answer, Conference conference, Phrases phrases)
    {
        var question = answer.Question;
        var topic = question.Form switch
        {
            FindingForm.Count => phrases.FindingsCount,
            FindingForm.Names => phrases.Rapporteurs,
            FindingForm.State => phrases.FindingsCount,
            FindingForm.Themes => phrases.FindingsThemes,
            FindingForm.Shared => phrases.FindingsShared,
            _ => question.Topic switch
            {
                FindingTopic.Everything => phrases.FindingsEverything,
                FindingTopic.Questions => string.Join(", ", question.Questions.Select(id => TitleOf(id, conference, phrases)).OfType<string>()),
                _ => phrases.PriorityMessages,
            },
        };
        string?[] parts =
        [
            topic,
            answer.Group,
            question.Sessions.IsEmpty ? null : string.Join(", ", question.Sessions),
            question.Room, question.Track is { } track ? Excerpt.Of(track, LongestPart) : null,
            HeldIn(question, conference, phrases),
            question.Themes.IsEmpty ? null : string.Join(", ", question.Themes.Select(theme => NameOf(theme, phrases))),
            question.Addressee is { } addressee ? $"→ {Excerpt.Of(addressee, LongestPart)}" : null,
            question.Words is { } words ? Excerpt.Of(words.Contains('"', StringComparison.Ordinal) ? words : $"“{words}”", LongestPart) : null,
            answer.Since is { } since ? phrases.FindingsSince(phrases.Moment(conference.Local(since))) : null,
            question.ApprovedOnly is true ? phrases.OnlyApproved : null,
        ];
        return string.Join(" · ", parts.OfType<string>().Where(part => part.Length > 0));
    }

    private static string? HeldIn(ShowFindings question, Conference conference, Phrases phrases)
    {
        if (question is not { HeldFrom: { } from, HeldBefore: { } before })
        {
            return null;
        }

        var (start, end) = (conference.Local(from), conference.Local(before));
        return (start.Hour, end.Hour) is (0, 0) ? phrases.Day(start) : string.Create(CultureInfo.InvariantCulture, $"{phrases.Day(start)}, {start:HH:mm}–{(end.Hour == 0 ? "24:00" : end.ToString("HH:mm", CultureInfo.InvariantCulture))}");
    }

    /// <summary>A theme by the first of its words: "women", "SDG 16".</summary>
    public static string NameOf(string theme, Phrases phrases) =>
        theme.StartsWith("sdg-", StringComparison.Ordinal) ? phrases.Goal(theme[4..]) : Vocabulary.In(phrases.Language).WrittenWordsOfTheme(theme).FirstOrDefault(theme);

    private static string? TitleOf(string id, Conference conference, Phrases phrases)
    {
        var form = conference.Template;
        return FieldPath.TryParse(id.Replace("/", "/1/", StringComparison.Ordinal), out var path) && path.FindIn(form) is { } question
            ? path.Group is { } group && FieldPath.Of(group).FindIn(form) is { } opened && opened.Questions[0].Id == question.Id ? opened.Title.In(phrases.Language) : question.Title.In(phrases.Language)
            : null;
    }
}
