using BotReports.Actions;

namespace BotReports.Cards;

/// <summary>Buttons that stand side by side, because they are about the same thing.</summary>
/// <param name="IsAboutSomethingElse">Whether they are about something else than those above.</param>
public sealed record ButtonRow(IReadOnlyList<CardButton> Buttons, bool IsAboutSomethingElse)
{
    /// <summary>All buttons of a card in their order, row by row.</summary>
    /// <param name="buttons">The card's.</param>
    /// <param name="fits">Whether one more button has room in a row that is not empty.</param>
    public static IEnumerable<ButtonRow> Of(IEnumerable<CardButton> buttons, Func<CardButton, IReadOnlyList<CardButton>, bool> fits)
    {
        var row = new List<CardButton>();
        var (subject, startsWithAnother) = ((string?)null, false);
        foreach (var button in buttons)
        {
            var own = SubjectOf(button);
            var isAboutSomethingElse = own is not null && subject is not null && own != subject && button.Action is not (Undo or Redo);
            if (row.Count > 0 && (isAboutSomethingElse || !fits(button, row)))
            {
                yield return new ButtonRow(row, startsWithAnother);
                (row, startsWithAnother) = ([], isAboutSomethingElse);
            }

            row.Add(button);
            subject = own ?? subject;
        }

        if (row.Count > 0)
        {
            yield return new ButtonRow(row, startsWithAnother);
        }
    }

    // What takes a change back stays with the buttons before it, and what is done with the whole report is apart from what was just said.
    private static string? SubjectOf(CardButton button) => button.Action is Submit or Preview ? "report" : ActionSubject.Of(button.Action);
}
