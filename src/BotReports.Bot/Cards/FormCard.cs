using System.Security.Cryptography;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Cards;

/// <summary>
/// A part of the form to be filled at once: one repetition of a group, or a section and those after it, as far as they fit. It has a field for each
/// answer that there is and that there is room for.
/// </summary>
public static class FormCard
{
    /// <summary>More than this do not fit into one message with what may be written in them.</summary>
    private const int MostFields = 20;

    /// <summary>How many empty fields a list without a limit has.</summary>
    private const int FieldsWithoutLimit = 3;

    /// <summary>The form around a slot; null where there is nothing to write, because all of it is to be chosen.</summary>
    public static Card? Of(Slot around, Walk walk, Phrases phrases)
    {
        var fields = FieldsOf(around, walk);
        if (fields.Count == 0)
        {
            return null;
        }

        var where = around.Group is { } group ? $"{group.Name.In(phrases.Language)} {around.Repetition}" : around.Section.Title.In(phrases.Language);
        return new Card(phrases.FormTitle(around.Section.Number, where))
        {
            Body =
            [
                .. Body(fields, phrases),

                // What becomes of a field that is emptied is of interest only where one is full.
                .. fields.Exists(field => field.Text.Length > 0) ? [new CardText(phrases.FormHint, CardTextStyle.Subtle)] : Array.Empty<CardElement>(),
            ],
            Buttons =
            [
                // The number makes a form that is sent twice one form.
                new CardButton(phrases.ButtonSave, new SaveForm(Number(), around.Address)) { Sends = true, IsPrimary = true },
                .. After(fields[^1].Slot, walk) is null ? Array.Empty<CardButton>() : [new CardButton(phrases.ButtonSaveAndNext, new SaveForm(Number(), around.Address, GoesOn: true)) { Sends = true }],
            ],
            Language = phrases.Language,
        };
    }

    /// <summary>Where the form after this one begins; null after the last.</summary>
    /// <param name="around">What this one is around.</param>
    /// <param name="walk">The report with what was written in it.</param>
    public static Slot? Next(Slot around, Walk walk) => FieldsOf(around, walk) is [.., var (last, _)] ? After(last, walk) : null;

    /// <summary>What the form becomes when it has been sent.</summary>
    public static Card Sent(string what, Phrases phrases) => new(what) { Language = phrases.Language };

    private static string Number() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>The first open question behind a form's last field that can be written in.</summary>
    private static Slot? After(Slot last, Walk walk)
    {
        var sections = walk.Template.Sections.ToList();
        return walk.Slots.FirstOrDefault(slot => slot is { Status: SlotStatus.Open, Address.Part: SlotPart.Words, Question.Kind: not QuestionKind.Choice }
            && (sections.IndexOf(slot.Section) > sections.IndexOf(last.Section) || (slot.Group is not null && slot.Group == last.Group && slot.Repetition > last.Repetition)));
    }

    /// <summary>Each further section under its title. The question stands in front of its first field, in a further repetition its title; the other fields have their numbers.</summary>
    private static IEnumerable<CardElement> Body(List<(Slot Slot, string Text)> fields, Phrases phrases)
    {
        for (var index = 0; index < fields.Count; index++)
        {
            var (slot, text) = fields[index];
            var before = index == 0 ? null : fields[index - 1].Slot;
            if (before is not null && before.Section != slot.Section)
            {
                yield return new CardHeading(phrases.FormTitle(slot.Section.Number, slot.Section.Title.In(phrases.Language)));
            }

            var label = phrases.Label(slot);
            yield return new CardInput(FormField.Of(slot.Address, text, index).Id, before?.Question == slot.Question ? label : $"{label} · {(slot.Repetition > 1 ? slot.Question.Title : slot.Question.Ask).In(phrases.Language)}", text);
        }
    }

    private static List<(Slot Slot, string Text)> FieldsOf(Slot around, Walk walk)
    {
        if (around.Group is { } group)
        {
            return [.. group.Questions.SelectMany(question => FieldsOf(around with { Question = question }, FieldPath.In(group.Id, around.Address.Field.Repetition, question.Id), walk)).Take(MostFields)];
        }

        var fields = new List<(Slot, string)>();
        foreach (var section in walk.Template.Sections.SkipWhile(section => section != around.Section).TakeWhile(section => section == around.Section || section.Questions.All(question => question.Kind is not QuestionKind.Group)))
        {
            var own = section.Questions.Where(question => question.Kind is not QuestionKind.Group)
                .SelectMany(question => FieldsOf(around with { Section = section, Question = question }, FieldPath.Of(question.Id), walk)).ToList();
            if (fields.Count > 0 && fields.Count + own.Count > MostFields)
            {
                break;
            }

            fields.AddRange(own.Take(MostFields));
            if (section.Questions.Any(question => question.Kind is QuestionKind.Group))
            {
                break;
            }
        }

        return fields;
    }

    private static IEnumerable<(Slot Slot, string Text)> FieldsOf(Slot slot, FieldPath path, Walk walk)
    {
        if (slot.Question.Kind is QuestionKind.Choice)
        {
            yield break;
        }

        var answers = walk.Slots.Where(other => other.Address.Field == path && other.Address is { Answer: not null, Part: SlotPart.Words }).ToList();
        foreach (var answered in answers)
        {
            yield return (answered, walk.AnswerIn(answered)!.Text);
        }

        for (var place = answers.Count + 1; place <= (slot.Question.Limit ?? answers.Count + FieldsWithoutLimit); place++)
        {
            yield return (slot with { Address = new SlotAddress(path, null), Place = place }, "");
        }
    }
}
