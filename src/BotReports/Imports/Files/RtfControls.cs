namespace BotReports.Imports.Files;

/// <summary>What the control words of the Rich Text Format mean that a form may have, from its specification 1.9.1.</summary>
internal static class RtfControls
{
    /// <summary>The groups whose words are none of the document, or are said elsewhere.</summary>
    public static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "colortbl", "stylesheet", "listtable", "listoverridetable", "info", "pict", "fldinst", "themedata", "colorschememapping", "datastore", "latentstyles", "xmlnstbl", "rsidtbl", "generator", "listtext", "pntext", "pn",
        "pnseclvl", "bkmkstart", "bkmkend", "atnid", "atnauthor", "atndate", "atnref", "atnparent", "nonshppict", "objdata", "objclass", "objname", "sp", "shpinst", "formfield", "datafield", "revtbl", "ftnsep", "ftnsepc",
        "aftnsep", "aftnsepc", "xe", "tc", "template", "passwordhash", "wgrffmtfilter", "mmathPr", "falt", "panose", "blipuid", "picprop", "ftncn", "aftncn", "upr", "operator", "author",
    };

    /// <summary>Letters that are written as words.</summary>
    public static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["tab"] = "\t",
        ["line"] = "\n",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["bullet"] = "•",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["qmspace"] = " ",
        ["~"] = "\u00A0",
        ["_"] = "-",
        ["{"] = "{",
        ["}"] = "}",
        ["\\"] = "\\",
        ["zwj"] = "\u200D",
        ["zwnj"] = "\u200C",
    };
}
