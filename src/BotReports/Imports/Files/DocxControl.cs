using System.Xml.Linq;
using BotReports.Exports;

namespace BotReports.Imports.Files;

/// <summary>A content control of a Word document: a field of a form, with words in it or with words that stand in for those to come.</summary>
internal sealed class DocxControl
{
    private readonly XElement? _properties;

    /// <param name="control">The control.</param>
    /// <param name="styles">Tells words from those that stand in for them.</param>
    public DocxControl(XElement control, DocxStyles styles)
    {
        _properties = control.Child("sdtPr");
        Content = control.Child("sdtContent");
        Tag = _properties?.Child("tag")?.Value() ?? "";

        // Programs that write into a control often leave the flag that says that nobody has: the words' own style tells it then.
        IsPlaceholder = _properties?.Child("showingPlcHdr") is { IsOn: true }
            && (string.IsNullOrWhiteSpace(Content?.Value) || (Content?.Within("rStyle").Any(style => styles.IsPlaceholder(style.Value())) is true));
    }

    public XElement? Content { get; }

    public string Tag { get; }

    public bool IsPlaceholder { get; }

    /// <summary>A table of contents, which says what the document says elsewhere.</summary>
    public bool IsContents => _properties?.Child("docPartObj")?.Child("docPartGallery")?.Value() is "Table of Contents";

    /// <summary>What is ours to say.</summary>
    public bool IsRemark => Tag == WordTag.Remark;

    /// <summary>Where its words belong: to no question where they are a note; null where it does not say.</summary>
    public string? Field => Tag == WordTag.Note ? "" : WordTag.IsAnswer(Tag, out var path) ? path : null;
}
