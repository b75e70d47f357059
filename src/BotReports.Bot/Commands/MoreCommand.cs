using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Commands;

/// <summary>Takes one more item for the list before this question, whether or not the form has room: <c>more</c>, or <c>more action</c> by name.</summary>
public sealed class MoreCommand(Conference conference) : WalkCommand(conference)
{
    private readonly HashSet<string> _names = [.. conference.Template.Sections.SelectMany(section => section.Questions).SelectMany(question => question.Questions.Append(question)).SelectMany(NamesOf)];

    public override IReadOnlyList<string> Words { get; } =
    [
        "more", "one more", "another", "encore", "un de plus", "uno mas", "une de plus", "un autre", "une autre",
        "mas", "una mas", "otro mas", "otra mas",
    ];

    public override bool Takes(string argument) => argument.Length == 0 || _names.Contains(argument);

    protected override Task<string?> RunAsync(Turn turn, Walk walk, Slot? slot, string argument, CancellationToken cancellationToken)
    {
        var end = slot is null ? walk.Slots.Count : walk.Slots.TakeWhile(other => other.Address != slot.Address).Count() + 1;
        var before = walk.Slots.Take(end).Where(other => other.Question.Repeats && other.Address.Part is SlotPart.Words).ToList();
        var wanted = argument.Length == 0
            ? before.LastOrDefault(other => other.Address.Answer is not null)
            : before.LastOrDefault(other => NamesOf(other.Question).Contains(argument));
        if (wanted is { } list)
        {
            return Task.FromResult<string?>(new SlotAddress(list.Address.Field, null).ToString());
        }

        var group = walk.Slots.Select(other => other.Group).OfType<Question>().LastOrDefault(question => NamesOf(question).Contains(argument));
        return group is not null && walk.FurtherRepetition(group) is { } further
            ? Task.FromResult<string?>(further.Address.ToString())
            : Stay(turn, slot, turn.Phrases.NoListToExtend);
    }

    private static IEnumerable<string> NamesOf(Question question) => question.Name.Wordings.Values.Concat(question.Title.Wordings.Values).Select(Folding.Fold);
}
