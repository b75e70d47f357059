namespace BotReports.Tests.Templates.Files;

/// <summary>How a document says that a line is a heading.</summary>
public enum HeadingStyle
{
    /// <summary>By a number that is typed in front of it, and by nothing else.</summary>
    Numbered,

    Bold,

    /// <summary>By a style of Word's.</summary>
    Styled,
}
