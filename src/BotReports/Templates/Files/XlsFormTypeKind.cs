namespace BotReports.Templates.Files;

internal enum XlsFormTypeKind
{
    /// <summary>What cannot be asked in chat: a place on a map, a bar code, a range.</summary>
    Other,

    Text,

    /// <summary>A number, a date or a time, which can be written as words.</summary>
    Typed,

    SelectOne,

    SelectMultiple,

    Note,

    BeginGroup,

    EndGroup,

    BeginRepeat,

    EndRepeat,

    /// <summary>The loop of old forms, over a list of choices.</summary>
    BeginLoop,

    EndLoop,

    Calculate,

    /// <summary>What a device notes by itself, such as when a form was begun.</summary>
    Metadata,
}
