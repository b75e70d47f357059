using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>The lists of a document: each numbered one counts from 1.</summary>
internal sealed class WordNumbering
{
    private const int Bullet = 0;
    private const int Decimal = 1;
    private const int Indent = 397;

    private int _last;

    public WordNumbering()
    {
        Numbering.Append(Abstract(Bullet, NumberFormatValues.Bullet, "•"), Abstract(Decimal, NumberFormatValues.Decimal, "%1."));
        Bullets = Add(Bullet);
    }

    public Numbering Numbering { get; } = new();

    /// <summary>The list of all bullets.</summary>
    public int Bullets { get; }

    /// <summary>A new numbered list.</summary>
    public int AddNumbered() => Add(Decimal);

    /// <summary>Makes a paragraph an item of a list.</summary>
    public static Paragraph Item(int list, Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list });
        return paragraph;
    }

    private int Add(int kind)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = kind }) { NumberID = ++_last };
        if (kind == Decimal)
        {
            instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });
        }

        Numbering.Append(instance);
        return _last;
    }

    private static AbstractNum Abstract(int id, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Start = $"{Indent}", Hanging = $"{Indent}" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };
}
