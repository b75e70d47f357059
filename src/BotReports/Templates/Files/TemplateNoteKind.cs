namespace BotReports.Templates.Files;

/// <summary>What somebody should know of a form that is taken.</summary>
public enum TemplateNoteKind
{
    /// <summary>It is asked as words; that it is a number or a date is not checked.</summary>
    AsText,

    /// <summary>Several can be chosen; they are asked one by one, as words.</summary>
    AsList,

    /// <summary>Another choice than those of the list could be written; it becomes a choice without words.</summary>
    OtherChoice,

    /// <summary>What a device notes by itself.</summary>
    LeftOut,

    /// <summary>Columns are not kept.</summary>
    ColumnsDropped,

    /// <summary>There is no English; another language stands in for it.</summary>
    NoEnglish,

    /// <summary>The version is no number such as ours.</summary>
    VersionGiven,

    /// <summary>Headings, lists and tables of a document were taken for a form; it has to be looked through.</summary>
    FromWord,

    /// <summary>Words of a document are in no question.</summary>
    NotPlaced,
}
