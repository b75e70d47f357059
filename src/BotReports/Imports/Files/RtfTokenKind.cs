namespace BotReports.Imports.Files;

/// <summary>What the Rich Text Format is made of.</summary>
internal enum RtfTokenKind
{
    GroupStart,
    GroupEnd,

    /// <summary><c>\par</c>, <c>\'e9</c>, <c>\~</c>.</summary>
    Control,

    /// <summary>One byte of the text.</summary>
    Letter,
}
