namespace BotReports.Templates.Files;

/// <summary>What of a form cannot be taken.</summary>
public enum TemplateMistakeKind
{
    /// <summary>It is asked only under a condition.</summary>
    Condition,

    /// <summary>Its answers are checked by a rule.</summary>
    Constraint,

    /// <summary>It is calculated, not asked.</summary>
    Calculation,

    /// <summary>Its choices depend on another answer.</summary>
    ChoiceFilter,

    /// <summary>A column says something that there is no way to keep.</summary>
    Column,

    /// <summary>There is no such kind of question.</summary>
    Type,

    /// <summary>A group or repetition within another.</summary>
    TooDeep,

    /// <summary>Its words refer to another answer.</summary>
    Reference,

    /// <summary>It has no words.</summary>
    NoLabel,

    /// <summary>A row has no type.</summary>
    NoType,

    /// <summary>Two questions beside each other have one name.</summary>
    DuplicateName,

    /// <summary>There is no such list of choices.</summary>
    NoChoices,

    /// <summary>A list has too few choices, or too many.</summary>
    ChoiceCount,

    /// <summary>A group is not ended.</summary>
    NotClosed,

    /// <summary>What is ended was not begun.</summary>
    NotOpened,

    /// <summary>A group without a question.</summary>
    NothingInside,

    /// <summary>How often a group repeats is no number from 1 to 100.</summary>
    RepeatCount,

    /// <summary>A repetition begins with something that opens none.</summary>
    FirstOfGroup,

    /// <summary>The name of a language is not known.</summary>
    UnknownLanguage,

    /// <summary>A text is too long.</summary>
    TooLong,

    /// <summary>There are too many questions or sections.</summary>
    TooMany,
}
