using System.Security.Cryptography;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Cards;

/// <summary>A section of the form to be filled at once, or one repetition of a group: a field for each answer that there is and that there is room for.</summary>
public static class FormCard
{
    /// <summary>More than this do not fit into one message with what may be written in them.</summary>
    private const int MostFields = 20;

    /// <summary>The form around a slot; null where there is nothing to write, because all of it is to be chosen.</summary>
    public static Card? Of(Slot around, Walk walk, Phrases phrases)
    {
        var fields = FieldsOf(around, walk).Where(field => field.Slot.Question.Kind is not QuestionKind.Choice).Take(MostFields).ToList();
        var where = around.Group is { } group ? $"{group.Name.In(phrases.Language)} {around.Repetition}" : around.Section.Title.In(phrases.Language);
        return fields.Count == 0 ? null : new Card(phrases.FormTitle(around.Section.Number, where))
        {
            Body =
            [
                .. fields.Select((field, index) => new CardInput(
                    FormField.Of(field.Slot.Address, field.Text, index).Id, $"{phrases.Label(field.Slot)} · {field.Slot.Question.Title.In(phrases.Language)}", field.Text)),
                new CardText(phrases.FormHint, CardTextStyle.Subtle),
            ],
            Buttons =
            [
                // The number makes a form that is sent twice one form.
                new CardButton(phrases.ButtonSave, new SaveForm(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), around.Address)) { Sends = true, IsPrimary = true },
            ],
            Language = phrases.Language,
        };
    }

    /// <summary>What the form becomes when it has been sent.</summary>
    public static Card Sent(string what, Phrases phrases) => new(what) { Language = phrases.Language };

    private static IEnumerable<(Slot Slot, string Text)> FieldsOf(Slot around, Walk walk)
    {
        var questions = around.Group?.Questions ?? [.. around.Section.Questions.Where(question => question.Kind is not QuestionKind.Group)];
        foreach (var question in questions)
        {
            var path = around.Group is { } group ? FieldPath.In(group.Id, around.Address.Field.Repetition, question.Id) : FieldPath.Of(question.Id);
            var answers = walk.Slots.Where(slot => slot.Address.Field == path && slot.Address is { Answer: not null, Part: SlotPart.Words }).ToList();
            foreach (var slot in answers)
            {
                yield return (slot, walk.AnswerIn(slot)!.Text);
            }

            for (var place = answers.Count + 1; place <= question.Limit; place++)
            {
                yield return (around with { Question = question, Address = new SlotAddress(path, null), Place = place }, "");
            }
        }
    }
}
