using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Tells somebody that another has answered the same question at the same time, and asks which of the two shall stand. Both do, as long as nobody says.</summary>
internal static class ConflictReceipt
{
    public static Receipt Of(Slot stored, Answer other, Report report, string time, Phrases phrases)
    {
        var name = report.NameOf(other.Wording.By);
        return new Receipt(phrases.SavedBeside(phrases.Label(stored), time, name, stored.Question.Shown(other.Text, phrases.Language)), CardTextStyle.Attention)
        {
            Buttons =
            [
                new CardButton(phrases.ButtonKeepMine, new KeepMine(stored.Address)),
                new CardButton(ButtonTitle.Of(phrases.ButtonKeepTheirs(name)), new KeepTheirs(stored.Address)),
                new CardButton(phrases.ButtonKeepBoth, new KeepBoth(stored.Address)),
            ],
        };
    }
}
