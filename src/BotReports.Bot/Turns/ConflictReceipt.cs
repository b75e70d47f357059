using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Tells somebody that another has answered the same question at the same time, and asks which of the two shall stand. Both do, as long as nobody says.</summary>
public static class ConflictReceipt
{
    private const int LongestTitle = 40;

    public static Receipt Of(Slot stored, Answer other, Report report, string time, Phrases phrases)
    {
        var name = report.NameOf(other.Wording.By);
        return new Receipt(phrases.SavedBeside(phrases.Label(stored), time, name, TextIn(stored, other, phrases)), CardTextStyle.Attention)
        {
            Buttons =
            [
                new CardButton(phrases.ButtonKeepMine, new KeepMine(stored.Address)),
                new CardButton(Cut(phrases.ButtonKeepTheirs(name)), new KeepTheirs(stored.Address)),
                new CardButton(phrases.ButtonKeepBoth, new KeepBoth(stored.Address)),
            ],
        };
    }

    private static string TextIn(Slot slot, Answer answer, Phrases phrases) =>
        slot.Question.Options.FirstOrDefault(option => option.Id == answer.Text)?.Label.In(phrases.Language) ?? answer.Text;

    private static string Cut(string title) => title.Length <= LongestTitle ? title : $"{title[..(LongestTitle - 1)]}…";
}
