namespace BotReports.Templates;

/// <summary>One question of a template.</summary>
/// <param name="Id">Unique in the template, or within its group; lower case letters, digits and hyphens.</param>
/// <param name="Kind">The shape of its answer.</param>
/// <param name="Name">What one answer is called, in the singular: "action", "example".</param>
/// <param name="Title">The heading above its answers in a summary: "Actions".</param>
/// <param name="Ask">What the rapporteur is asked, in a sentence or two.</param>
public sealed record Question(string Id, QuestionKind Kind, LocalizedText Name, LocalizedText Title, LocalizedText Ask)
{
    /// <summary>The template's own explanation, given when somebody asks why.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>Other wordings in which a printed form names it; <c>#</c> stands for a number.</summary>
    public IReadOnlyList<LocalizedText> Printed { get; init; } = [];

    /// <summary>Whether a report can be submitted without it.</summary>
    public bool Required { get; init; }

    /// <summary>How many answers the form has room for; 1 for <see cref="QuestionKind.Text"/> and <see cref="QuestionKind.Choice"/>, null for any number.
    /// A soft limit: what goes beyond is kept and marked.</summary>
    public int? Limit { get; init; } = 1;

    public QuestionPurpose Purpose { get; init; }

    /// <summary>The options of a <see cref="QuestionKind.Choice"/>; empty for other kinds.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>The questions of a <see cref="QuestionKind.Group"/>, asked for each repetition; empty for other kinds.
    /// The first of them is the one whose answer opens a repetition.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Whether it takes answer after answer rather than one.</summary>
    public bool Repeats => Kind is QuestionKind.List or QuestionKind.Quote or QuestionKind.Group;

    /// <summary>Whether the form has room for one answer more.</summary>
    /// <param name="answers">How many there are.</param>
    public bool HasRoomBeside(int answers) => Limit is not { } limit || answers < limit;

    /// <summary>How many places of the form can be filled now: those with an answer, and the next one if there is room.</summary>
    /// <param name="answers">How many answers there are.</param>
    public int PlacesWith(int answers) => Math.Min(Limit ?? int.MaxValue, answers + 1);

    /// <summary>What an answer says to its reader: the label of the option that it chose, else its own words.</summary>
    public string Shown(string answer, string language) => Options.FirstOrDefault(option => option.Id == answer)?.Label.In(language) ?? answer;
}
