using System.Globalization;
using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Cards;

/// <summary>An item of a breakout group, and the places of the session's report that it can go to.</summary>
internal static class AssignCard
{
    private const int LongestLine = 80;

    /// <param name="item">The item.</param>
    /// <param name="left">How many are not assigned yet, this one included.</param>
    /// <param name="report">The session's report.</param>
    /// <param name="receipt">What has just been done.</param>
    /// <param name="phrases">The language.</param>
    public static Card Of(BreakoutItem item, int left, Report report, Receipt? receipt, Phrases phrases) => new(phrases.WhereDoesItGo)
    {
        Notice = receipt is null ? null : new CardText(receipt.Text, receipt.Style),
        Eyebrow = $"{item.Origin.Name} · {item.Slot.Number} · {phrases.ToAssign(left)}",
        Body = [new CardPanel([.. Words(item, phrases)]), new CardHeading(item.Question.Title.In(phrases.Language)), new CardList([.. Places(item, report, phrases)])],
        Buttons = [.. Buttons(item, report, phrases)],
        Language = phrases.Language,
    };

    /// <summary>Enough of an answer to know it by.</summary>
    public static string FirstWords(string text) => Excerpt.Of(text, LongestLine);

    private static IEnumerable<CardElement> Words(BreakoutItem item, Phrases phrases)
    {
        foreach (var members in item.Answers().GroupBy(entry => entry.Question, entry => entry.Answer))
        {
            if (item.Slot.Group is { } group && members.Key != group.Questions[0])
            {
                yield return new CardText(members.Key.Title.In(phrases.Language), CardTextStyle.Subtle);
            }

            foreach (var answer in members)
            {
                yield return new CardText(members.Key.Shown(answer.Text, phrases.Language));
            }
        }
    }

    /// <summary>What stands in the places now.</summary>
    private static IEnumerable<CardListItem> Places(BreakoutItem item, Report report, Phrases phrases)
    {
        var answers = report[item.Address.Field].Answers;
        return Enumerable.Range(1, Math.Max(item.Question.PlacesWith(answers.Length), answers.Length)).Select(place =>
            answers.ElementAtOrDefault(place - 1) is { } answer
                ? new CardListItem(FirstWords(Opening(item, report, answer, phrases)), item.NumberAt(place), answer.From())
                : new CardListItem("–", item.NumberAt(place)));
    }

    private static string Opening(BreakoutItem item, Report report, Answer answer, Phrases phrases) => item.Slot.Group is { } group
        ? report[FieldPath.In(group.Id, answer.Id, group.Questions[0].Id)].Answers.FirstOrDefault()?.Text ?? ""
        : item.Question.Shown(answer.Text, phrases.Language);

    private static IEnumerable<CardButton> Buttons(BreakoutItem item, Report report, Phrases phrases)
    {
        // By its address, since numbers move.
        var assign = new Assign(item.Group.Id.Group!, AnswerReference.At(item.Address));
        var answers = report[item.Address.Field].Answers.Length;
        var name = item.Question.Name.In(phrases.Language);
        foreach (var place in Enumerable.Range(1, item.Question.PlacesWith(answers)))
        {
            yield return new CardButton(ButtonTitle.Of(string.Create(CultureInfo.InvariantCulture, $"{Capital(name)} {place}")), assign with { Place = item.NumberAt(place) }) { IsPrimary = place == answers + 1 };
        }

        if (!item.Question.HasRoomBeside(answers))
        {
            yield return new CardButton(phrases.ButtonAsExtra, assign) { IsPrimary = true };
        }

        yield return new CardButton(phrases.ButtonLeaveOut, assign with { LeavesOut = true });
        yield return new CardButton(phrases.ButtonContinue, new Continue());
    }

    private static string Capital(string name) => char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
}
