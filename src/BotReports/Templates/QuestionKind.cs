namespace BotReports.Templates;

/// <summary>What shape an answer has. The code knows these kinds; which questions there are is the template's business.</summary>
public enum QuestionKind
{
    /// <summary>One answer in free words, of any number of lines.</summary>
    Text,

    /// <summary>Several answers in free words, up to the question's limit.</summary>
    List,

    /// <summary>One of the question's options.</summary>
    Choice,

    /// <summary>Several quotes, up to the limit, each with an attribution under the Chatham House rule.</summary>
    Quote,

    /// <summary>A set of questions that is asked again and again, up to the limit. Groups do not nest.</summary>
    Group,
}
