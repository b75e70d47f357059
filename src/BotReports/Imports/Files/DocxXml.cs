using System.Xml.Linq;

namespace BotReports.Imports.Files;

/// <summary>Reads elements of Word's XML by their local names, since the same names stand in its two namespaces, the usual one and the strict one.</summary>
internal static class DocxXml
{
    /// <summary>The rows of a table, which may stand within controls. Those that were deleted are gone.</summary>
    public static IEnumerable<XElement> Rows(XElement table) => InOrAround(table, "tr").Where(row => row.Child("trPr")?.Child("del") is null);

    /// <summary>The cells of a row, which may stand within controls.</summary>
    public static IEnumerable<XElement> Cells(XElement row) => InOrAround(row, "tc");

    private static IEnumerable<XElement> InOrAround(XElement parent, string name) =>
        parent.Elements().SelectMany(element => element.Local == name ? [element] : element.Local is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" ? InOrAround(element, name) : []);

    extension(XElement element)
    {
        public string Local => element.Name.LocalName;

        /// <summary>The first child of that name.</summary>
        public XElement? Child(string name) => element.Elements().FirstOrDefault(child => child.Local == name);

        public IEnumerable<XElement> Children(string name) => element.Elements().Where(child => child.Local == name);

        /// <summary>All elements of that name within it.</summary>
        public IEnumerable<XElement> Within(string name) => element.Descendants().Where(inner => inner.Local == name);

        /// <summary>An attribute, whichever namespace it is in.</summary>
        public string? Value(string name = "val") => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

        /// <summary>Whether a property is set: it is when it is there, unless it says that it is not.</summary>
        public bool IsOn => element.Value("val") is not ("0" or "false" or "off");
    }
}
