using BotReports.Programmes.Files;

namespace BotReports.Templates.Files;

/// <summary>A group or a repetition of an XLSForm while its rows are read.</summary>
/// <param name="row">Where it begins; null for what is in no group.</param>
/// <param name="isRepeat">Whether it repeats.</param>
internal sealed class XlsFormPart(XlsFormRow? row, bool isRepeat)
{
    public XlsFormRow? Row => row;

    public bool IsRepeat => isRepeat;

    /// <summary>Whether it stands where no group can stand. What is in it is read all the same, for its mistakes.</summary>
    public bool IsMisplaced { get; init; }

    /// <summary>How often it can be repeated; null for any number.</summary>
    public int? Limit { get; init; }

    public LocalizedText? Title { get; init; }

    /// <summary>What is explained before its first question.</summary>
    public LocalizedText? Help { get; set; }

    /// <summary>What is explained before the next question.</summary>
    public LocalizedText? Pending { get; set; }

    /// <summary>Its questions, each with the row that it is from.</summary>
    public List<(Question Question, XlsFormRow Row)> Questions { get; } = [];

    public TemplateIds Ids { get; } = new();

    public HashSet<string> Names { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes up an explanation.</summary>
    public void Explain(LocalizedText text)
    {
        if (Questions.Count == 0)
        {
            Help = XlsFormTexts.Join(Help, text);
        }
        else
        {
            Pending = XlsFormTexts.Join(Pending, text);
        }
    }
}
