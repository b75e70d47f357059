namespace BotReports.Bot.Understanding.Asking;

/// <summary>What some words of a question are for.</summary>
internal enum AskPart
{
    Unknown,

    /// <summary>Says nothing by itself.</summary>
    Filler,

    Priorities,
    Everything,

    /// <summary>A question of the form; the value is its id.</summary>
    Question,

    /// <summary>The value is the theme's id.</summary>
    Theme,

    /// <summary>The value is the room as the programme prints it.</summary>
    Room,

    /// <summary>The value is the track as the programme prints it.</summary>
    Track,

    Approved,
    Not,
    Count,
    Names,
    Missing,

    /// <summary>Whether and when a report was submitted.</summary>
    State,

    New,
    Since,

    /// <summary>"I last asked".</summary>
    Last,

    /// <summary>A day or a part of one; the value is the key of its words.</summary>
    Moment,

    /// <summary>"Day", before a number.</summary>
    Day,

    /// <summary>Before what an answer is about.</summary>
    About,

    /// <summary>Before what is looked for.</summary>
    Search,

    /// <summary>That somebody said or wants something.</summary>
    Wanted,

    Only,
    Between,
    Themes,

    /// <summary>That several sessions say something.</summary>
    Shared,

    Brief,
    Draft,
    Minute,
    File,

    /// <summary>That something may be used.</summary>
    Usable,
}
